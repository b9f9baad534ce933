// The only place that knows what a link looks like: from a link to a View and back.
import { type Language, languages } from '../domain/atlas'
import { mostCompared } from '../domain/comparison'
import {
  type Appearance,
  appearances,
  type BaseMap,
  type Benchmark,
  type BreakSource,
  baseMaps,
  benchmarks,
  breakSources,
  defaultView,
  type Method,
  methods,
  type Page,
  type RowKind,
  rowKinds,
  type Sorting,
  type View,
} from '../domain/view'

/** How one field is written in a link. `parse` answers undefined when it does not understand the text. */
type Codec<Value> = { key: string; parse(text: string): Value | undefined; format(value: Value): string }

/** One Dutch word for each option, since residents read links. */
function words<Option extends string>(key: string, options: readonly Option[], inDutch: Record<Option, string>): Codec<Option> {
  return { key, parse: text => options.find(option => inDutch[option] === text), format: option => inDutch[option] }
}

const indicatorText = /^[a-z0-9_]{1,40}$/
const indicatorCodec: Codec<string | null> = { key: 'indicator', parse: text => (indicatorText.test(text) ? text : undefined), format: id => id ?? '' }
const columnsCodec: Codec<readonly string[] | null> = {
  key: 'kolommen',
  parse: text => {
    const ids = text.split(',')
    return ids.length <= 60 && ids.every(id => indicatorText.test(id)) ? ids : undefined
  },
  format: ids => ids?.join(',') ?? '',
}
const comparedCodec: Codec<readonly string[]> = {
  key: 'gebieden',
  parse: text => {
    const ids = [...new Set(text.split(','))]
    return ids.length <= mostCompared && ids.every(id => /^[a-z0-9-]{1,60}$/.test(id)) ? ids : undefined
  },
  format: ids => ids.join(','),
}
const switchCodec: Codec<boolean> = { key: 'gemeenten', parse: text => (text === 'ja' ? true : undefined), format: isOn => (isOn ? 'ja' : '') }
/** 'lonely' sorts upwards, '-lonely' downwards. */
const sortingCodec: Codec<Sorting | null> = {
  key: 'sorteer',
  parse: text => {
    const column = text.replace(/^-/, '')
    return indicatorText.test(column) ? { column, descending: text.startsWith('-') } : undefined
  },
  format: sorting => (sorting ? `${sorting.descending ? '-' : ''}${sorting.column}` : ''),
}

type InQuery = Omit<View, 'page' | 'area' | 'misread'>
const codecs: { [Field in keyof InQuery]: Codec<InQuery[Field]> } = {
  language: words<Language>('taal', languages, { nl: 'nl', en: 'en' }),
  indicator: indicatorCodec,
  compared: comparedCodec,
  method: words<Method>('klassen', methods, { quantile: 'kwantielen', equal: 'gelijk', natural: 'natuurlijk', diverging: 'verschil' }),
  benchmark: words<Benchmark>('ijkpunt', benchmarks, { netherlands: 'nederland', municipality: 'gemeente', g4: 'g4', goal: 'eigen-doel' }),
  breakSource: words<BreakSource>('grenzen', breakSources, { districts: 'wijken', areas: 'gebieden' }),
  rows: words<RowKind>('rijen', rowKinds, { areas: 'gebieden', districts: 'wijken' }),
  columns: columnsCodec,
  sorting: sortingCodec,
  hasMunicipalities: switchCodec,
  baseMap: words<BaseMap>('kaart', baseMaps, { quiet: 'rustig', grey: 'grijs', pastel: 'pastel', standard: 'standaard' }),
  appearance: words<Appearance>('weergave', appearances, { system: 'systeem', light: 'licht', dark: 'donker', beamer: 'beamer' }),
}
const fields = Object.keys(codecs) as (keyof InQuery)[]

const paths: Record<Page, string> = { map: '', compare: 'vergelijk/', table: 'tabel/', accountability: 'verantwoording/' }

/** Long or hostile text is cut before it is shown back to the reader. */
const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parsePath(path: string): Pick<View, 'page' | 'area' | 'misread'> {
  const trimmed = path
    .replace(/^\/+/, '')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/+$/, '')
  const found = (Object.keys(paths) as Page[]).find(page => paths[page].replace(/\/$/, '') === trimmed)
  if (found) return { page: found, area: null, misread: [] }
  const area = /^gebied\/([a-z0-9-]{1,60})$/.exec(trimmed)?.[1]
  if (area) return { page: 'map', area, misread: [] }
  return { page: 'map', area: null, misread: [excerpt(decode(path))] }
}

/**
 * Reads a link. `path` is relative to the app's own base ('gebied/breda-noord/'), `query` with or without '?'.
 * Never throws: what is not understood becomes the default and is named in `misread`; keys of others are left alone.
 */
export function parseView(path: string, query: string): View {
  const { page, area, misread } = parsePath(path)
  const view = { ...defaultView, page, area }
  const unread = [...misread]
  const parameters = new URLSearchParams(query)
  const read = <Field extends keyof InQuery>(field: Field) => {
    const text = parameters.get(codecs[field].key)
    if (text === null) return
    const value = codecs[field].parse(text)
    if (value === undefined) unread.push(excerpt(`${codecs[field].key}=${text}`))
    else (view as InQuery)[field] = value
  }
  for (const field of fields) read(field)
  return { ...view, misread: unread }
}

/** Writes a link relative to the app's base, with only what differs from the default: 'gebied/breda-noord/?taal=en'. */
export function formatView(view: View): string {
  const path = view.area === null ? paths[view.page] : `gebied/${view.area}/`
  const write = <Field extends keyof InQuery>(field: Field, from: View) => codecs[field].format(from[field])
  const changed = fields.filter(field => write(field, view) !== write(field, defaultView))
  const query = new URLSearchParams(changed.map(field => [codecs[field].key, write(field, view)])).toString()
  return query ? `${path}?${query}` : path
}
