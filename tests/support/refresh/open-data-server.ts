// A server on this machine that answers in the form of PDOK, CBS, RIVM, the Leefbaarometer and the police, and misbehaves when told to.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { padded, places, titles } from './world'

/** Answers in the place of the server; false lets it answer as it should. `nth` counts requests of the same address from 1. */
export type Misbehaviour = (url: URL, response: ServerResponse, nth: number) => boolean

const json = (response: ServerResponse, value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
const starting = (prefix: string) => Object.entries(places).filter(([code]) => code.startsWith(prefix))
const quoted = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')

/** OGC API Features, two items a page. A service of many years has everything once for each, and says the year. */
function features(url: URL, response: ServerResponse) {
  const collection = url.pathname.split('/').at(-2) ?? ''
  const [prefix, field] = { gemeenten: ['GM', 'gemeente'], wijken: ['WK', 'wijk'], buurten: ['BU', 'buurt'] }[collection] ?? ['', '']
  const wanted = url.searchParams.get('jaar')
  const years = url.pathname.includes('/historisch/') ? [2021, 2022].filter(year => wanted === null || Number(wanted) === year) : [null]
  const land = starting(`${prefix}${url.searchParams.get('gemeentecode')?.slice(2)}`).filter(([, { shape }]) => shape)
  const all = years.flatMap(year => land.map(([code, place]) => [code, place, year === null ? {} : { jaar: year }] as const))
  const offset = Number(url.searchParams.get('offset') ?? 0)
  const next = new URL(url)
  next.searchParams.set('offset', String(offset + 2))
  json(response, {
    type: 'FeatureCollection',
    numberMatched: all.length,
    links: [{ rel: 'self', href: url.href }, ...(offset + 2 < all.length ? [{ rel: 'next', href: next.href }] : [])],
    features: all.slice(offset, offset + 2).map(([code, { name, shape, values }, ofYear]) => ({
      type: 'Feature',
      geometry: shape,
      properties: { [`${field}code`]: padded(code), [`${field}naam`]: name, gemeentecode: `GM${code.slice(2, 6)}`, aantal_inwoners: values.T001036, ...ofYear },
    })),
  })
}

/** OData 4, four rows a page. */
function observations(url: URL, response: ServerResponse) {
  if (url.pathname.endsWith('/MeasureCodes'))
    return json(response, { value: Object.entries(titles).map(([Identifier, Title]) => ({ Identifier, Title, Unit: '' })) })
  const filter = url.searchParams.get('$filter') ?? ''
  const measures = quoted(filter, /Measure eq '([^']*)'/g)
  const rows = starting(quoted(filter, /startswith\(WijkenEnBuurten,'([^']*)'\)/g)[0] ?? '').flatMap(([code, { values }]) =>
    measures.map((Measure, index) => ({ Id: index, Measure, ValueAttribute: 'None', Value: values[Measure] ?? null, WijkenEnBuurten: padded(code) })),
  )
  const skip = Number(url.searchParams.get('$skip') ?? 0)
  const next = new URL(url)
  next.searchParams.set('$skip', String(skip + 4))
  return json(response, { value: rows.slice(skip, skip + 4), ...(skip + 4 < rows.length ? { '@odata.nextLink': next.href } : {}) })
}

/** OData 3: health as one row a place, police as one row a place and month. */
function typedRows(url: URL, response: ServerResponse) {
  const filter = url.searchParams.get('$filter') ?? ''
  const [prefix, , period] = [quoted(filter, /startswith\(WijkenEnBuurten,'([^']*)'\)/g)[0] ?? '', '', quoted(filter, /Perioden eq '([^']*)'/g)[0]]
  const isPolice = url.pathname.includes('/police/')
  const row = ([code, { values }]: typeof places extends Record<string, infer P> ? [string, P] : never) =>
    isPolice
      ? { SoortMisdrijf: '0.0.0 ', GeregistreerdeMisdrijven_1: 2 }
      : { Leeftijd: '20300', Marges: 'MW00000', ErvarenGezondheidGoedZeerGoed_4: code === 'NL00' ? 75 : 60 + (values.T001036 ?? 0) / 1000, Codering_3: code }
  const rows = starting(prefix).filter(([code]) => code !== 'NL00' || !isPolice)
  json(response, { 'odata.metadata': '', value: rows.map(entry => ({ ID: 1, WijkenEnBuurten: padded(entry[0]), Perioden: period, ...row(entry) })) })
}

/** WFS 2.0. */
const dimensions = ['afw', 'won', 'fys', 'vrz', 'soc', 'onv']

function scores(url: URL, response: ServerResponse) {
  const layer = url.searchParams.get('typeNames') ?? ''
  const prefix = layer.includes('wijk') ? 'WK' : layer.includes('buurt') ? 'BU' : 'GM'
  const [start, count] = [Number(url.searchParams.get('startIndex')), Number(url.searchParams.get('count'))]
  const all = starting(prefix)
  json(response, {
    type: 'FeatureCollection',
    numberMatched: all.length,
    features: all.slice(start, start + count).map(([id, { values }]) => ({
      type: 'Feature',
      geometry: null,
      properties: { id, ...Object.fromEntries(dimensions.map((name, index) => [name, (values.M000297 ?? 0) / 10_000 + index / 100])) },
    })),
  })
}

const services: [string, (url: URL, response: ServerResponse) => unknown][] = [
  ['/pdok/', features],
  ['/cbs/', observations],
  ['/health/', typedRows],
  ['/police/', typedRows],
  ['/liveability', scores],
]

/** Starts the server on a free port. `asked` holds every address asked for, in order. */
export async function openDataServer() {
  const asked: string[] = []
  let misbehave: Misbehaviour = () => false
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    asked.push(decodeURIComponent(url.pathname + url.search))
    if (misbehave(url, response, asked.filter(one => one === asked.at(-1)).length)) return
    const service = services.find(([path]) => url.pathname.startsWith(path))
    if (service) service[1](url, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    asked,
    addresses: {
      boundaries: `${address}/pdok/{year}`,
      cbs: `${address}/cbs`,
      health: `${address}/health`,
      liveability: `${address}/liveability`,
      police: `${address}/police`,
    },
    misbehave(with_: Misbehaviour) {
      misbehave = with_
    },
    close: () => new Promise(resolve => server.close(resolve).closeAllConnections()),
  }
}
export type OpenDataServer = Awaited<ReturnType<typeof openDataServer>>

/** Ways to misbehave for as long as `when` says so. */
const when =
  (isTime: (url: URL, nth: number) => boolean, answer: (response: ServerResponse) => void): Misbehaviour =>
  (url, response, nth) => {
    if (!isTime(url, nth)) return false
    answer(response)
    return true
  }
type Time = (url: URL, nth: number) => boolean
export const status = (code: number, time: Time, headers: Record<string, string> = {}) => when(time, response => response.writeHead(code, headers).end('busy'))
export const webPage = (time: Time) =>
  when(time, response => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Onderhoud</title>'))
export const body = (text: string, time: Time) => when(time, response => response.writeHead(200, { 'content-type': 'application/json' }).end(text))
/** Keeps silent; `isSilent` is told. */
export const never = (time: Time, isSilent: () => void) => when(time, isSilent)
/** Promises more than it sends, and hangs up. */
export const cutOff = (time: Time) =>
  when(time, response => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"value": [')
    setImmediate(() => response.destroy())
  })
