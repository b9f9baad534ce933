// A content of two made-up areas in a folder of its own, with settings that ask fast and wait for nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Options } from '../../../scripts/refresh/options'
import { root } from '../published'
import { places } from './world'

const text = { nl: 'Omdat.', en: 'Because.' }
const members = {
  eerste: [
    { code: 'WK990101', name: 'Een' },
    { code: 'WK990102', name: 'Twee' },
  ],
  tweede: [
    { code: 'WK990103', name: 'Drie' },
    { code: 'WK990104', name: 'Vier', share: 0.25, cut: true, buurten: ['BU99010401'] },
  ],
}
const entry = (id: string, year: number, aggregation: string) => ({
  id,
  year,
  aggregation,
  unit: { nl: `inwoners in ${year}`, en: `residents in ${year}` },
  limits: { nl: `In ${year} was alles anders.`, en: 'No year here.' },
})
const indicators = [
  entry('population', 2022, 'sum'),
  entry('density', 2022, 'ratio'),
  entry('age_0_14', 2022, 'residents'),
  entry('dwellings', 2022, 'sum'),
  entry('owner_occupied', 2022, 'dwellings'),
  entry('good_health', 2020, 'residents'),
]
const columns = 'population,density,age_0_14,dwellings,owner_occupied,good_health'

/** Tables of 2022, a little below the values of the made-up world. */
const tables = {
  areas: ['id,nr,area_km2', 'eerste,1,6.09,3900,640,12.4,1950,54.9,62.3', 'tweede,2,4.57,2900,635,16.6,1380,58.0,61.7'],
  districts: [
    'code,name',
    'WK990101,Een,950,290,20.0,490,40.0,60.9',
    'WK990102,Twee,2950,890,10.0,1460,59.9,62.8',
    'WK990103,Drie,1950,590,20.0,980,50.0,61.8',
    'WK990104,Vier,3900,1190,30.0,1960,30.0,63.7',
  ],
  'city-districts': ['code,name,municipality', 'WK990104,Vier,GM9901,3900,1190,30.0,1960,30.0,63.7', 'WK990105,Vijf,GM9901,590,190,10.0,290,45.0,60.4'],
  municipalities: ['code,name', 'GM9901,Proefstad,10400,880,19.0,5200,44.0,70.0'],
}

/** Where to write and read for one test. `change` may alter the composition, the dictionary and the settings before they are written. */
export function smallContent(
  change: (parts: { composition: typeof composition; indicators: typeof indicators; services: Services; measures: Measures }) => void = () => {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'refresh-'))
  const parts = {
    composition: structuredClone(composition),
    indicators: structuredClone(indicators),
    services: quick(),
    measures: readSettings('measures.yaml') as Measures,
  }
  change(parts)
  const write = (name: string, content: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  write('content/composition.yaml', stringify(parts.composition))
  write('content/indicators.yaml', stringify(parts.indicators))
  write('content/edition.yaml', '# When.\ndate: "2022-02-02"\n')
  write('content/changelog.yaml', '# What.\n- date: "2022-02-02"\n  version: null\n  changes: []\n')
  for (const [name, [head, ...rows]] of Object.entries(tables)) write(`content/figures/${name}.csv`, `${[`${head},${columns}`, ...rows].join('\n')}\n`)
  const percentiles = Array.from({ length: 21 }, (_, step) => `p${step * 5}`)
  const country = columns
    .split(',')
    .map((id, index) => [id, ['16900000', '495', '15.0', '7900000', '56.9', '75.0'][index], ...percentiles.map(() => '1'), '1'].join())
  write('content/figures/netherlands.csv', `${[`indicator,netherlands,${percentiles},districts`, ...country].join('\n')}\n`)
  write('content/figures/history.csv', 'code,indicator,year,value\n')
  write(
    'content/geo/areas.geojson',
    features(
      [
        { area: 'eerste', nr: 1 },
        { area: 'tweede', nr: 2 },
      ],
      ['WK990101', 'WK990104'],
    ),
  )
  write(
    'content/geo/districts.geojson',
    features(
      Object.values(members)
        .flat()
        .map(({ code }) => ({ code })),
    ),
  )
  write(
    'content/geo/city-districts.geojson',
    features([
      { code: 'WK990104', name: 'Vier' },
      { code: 'WK990105', name: 'Vijf' },
    ]),
  )
  write('content/geo/municipalities.geojson', features([{ code: 'GM9901', name: 'Proefstad', province: 'Nergens', population: 1 }]))
  write('settings/services.yaml', stringify(parts.services))
  write('settings/measures.yaml', stringify(parts.measures))
  const read = (name: string) => readFileSync(join(folder, 'content', name), 'utf8')
  return { folder, read, remove: () => rmSync(folder, { recursive: true }) }
}
export type SmallContent = ReturnType<typeof smallContent>

const composition = {
  ground: 2025,
  source: text,
  areas: { eerste: { precision: 'exact', note: text, members: members.eerste }, tweede: { precision: 'clipped', note: text, members: members.tweede } },
}

// biome-ignore lint/suspicious/noExplicitAny: tests change any setting, right or wrong.
type Services = any
// biome-ignore lint/suspicious/noExplicitAny: as above.
type Measures = any
const readSettings = (name: string) => parse(readFileSync(resolve(root, 'scripts/refresh', name), 'utf8')) as Services

function quick(): Services {
  const services = readSettings('services.yaml')
  services.manners = { perSecond: 10_000, timeout: 60, retries: 2, firstWait: 0, longestWait: 300, keepHours: 24 }
  services.liveability.page = 3
  return services
}

/** A file of outlines, each of the place with its own code or with the one that stands at its place in the list. */
const features = (properties: Record<string, unknown>[], codes: string[] = []) =>
  `${JSON.stringify({
    type: 'FeatureCollection',
    features: properties.map((one, index) => ({ type: 'Feature', geometry: places[codes[index] ?? String(one.code)]?.shape, properties: one })),
  })}\n`

/** Options of a run in that content. */
export function optionsFor({ folder }: SmallContent, addresses: Options['addresses'], change: Partial<Options> = {}): Options {
  const at = (name: string) => join(folder, name)
  const folders = { content: at('content'), settings: at('settings'), cache: at('cache'), report: at('report') }
  return { sources: ['cbs'], isAll: false, write: false, fresh: false, year: null, accepted: new Set(), skipped: new Set(), addresses, ...folders, ...change }
}
