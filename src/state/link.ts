// The only place that knows what a link looks like: from a link to a View and back.
import { type Language, languages } from '../domain/atlas'
import { mostCompared } from '../domain/comparison'
import { type FindingKind, findingKinds, type PersonKind, personKinds, type Theme, themes } from '../domain/themes'
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

/** As `words`, where nothing chosen is the default. */
function optionalWords<Option extends string>(key: string, options: readonly Option[], inDutch: Record<Option, string>): Codec<Option | null> {
  const codec = words(key, options, inDutch)
  return { ...codec, format: option => (option === null ? '' : inDutch[option]) }
}

/** An id, which may be of nothing: `resolve` finds that out. */
const identifier = (key: string, pattern: RegExp): Codec<string | null> => ({
  key,
  parse: text => (pattern.test(text) ? text : undefined),
  format: id => id ?? '',
})

const indicatorText = /^[a-z0-9_]{1,40}$/
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
    return /^[a-z0-9_][a-z0-9_-]{0,39}$/.test(column) ? { column, descending: text.startsWith('-') } : undefined
  },
  format: sorting => (sorting ? `${sorting.descending ? '-' : ''}${sorting.column}` : ''),
}

const themeWords: Record<Theme, string> = {
  housing: 'wonen',
  safety: 'veiligheid',
  education: 'onderwijs',
  'work-income': 'werk-en-inkomen',
  health: 'gezondheid',
  youth: 'jeugd',
  community: 'samenleven',
  trust: 'vertrouwen',
  collaboration: 'samenwerking',
}
const kindWords: Record<FindingKind, string> = { ambition: 'ambitie', lesson: 'les', initiative: 'initiatief', result: 'resultaat', obstacle: 'belemmering' }
const roleWords: Record<PersonKind, string> = {
  'national-representative': 'rijksvertegenwoordiger',
  'programme-director': 'programmadirecteur',
  mayor: 'burgemeester',
  alderman: 'wethouder',
  executive: 'bestuurder',
  entrepreneur: 'ondernemer',
  'programme-team': 'programmateam',
  community: 'wijk',
  police: 'politie',
}

type InQuery = Omit<View, 'page' | 'area' | 'theme' | 'misread'>
const codecs: { [Field in keyof InQuery]: Codec<InQuery[Field]> } = {
  kind: optionalWords('soort', findingKinds, kindWords),
  source: identifier('van', /^[a-z0-9-]{1,60}$/),
  about: identifier('over', indicatorText),
  role: optionalWords('rol', personKinds, roleWords),
  language: words<Language>('taal', languages, { nl: 'nl', en: 'en' }),
  indicator: identifier('indicator', indicatorText),
  compared: comparedCodec,
  method: words<Method>('klassen', methods, { quantile: 'kwantielen', equal: 'gelijk', natural: 'natuurlijk', diverging: 'verschil' }),
  benchmark: words<Benchmark>('ijkpunt', benchmarks, { netherlands: 'nederland', municipality: 'gemeente', g4: 'g4', goal: 'eigen-doel' }),
  breakSource: words<BreakSource>('grenzen', breakSources, { districts: 'wijken', areas: 'gebieden' }),
  rows: words<RowKind>('rijen', rowKinds, { areas: 'gebieden', districts: 'wijken' }),
  columns: columnsCodec,
  sorting: sortingCodec,
  hasMunicipalities: switchCodec,
  baseMap: words<BaseMap>('kaart', baseMaps, { quiet: 'rustig', grey: 'grijs', pastel: 'pastel', standard: 'standaard' }),
  place: identifier('plek', /^[a-z0-9][a-z0-9_-]{0,79}$/),
  appearance: words<Appearance>('weergave', appearances, { system: 'systeem', light: 'licht', dark: 'donker', beamer: 'beamer' }),
}
const fields = Object.keys(codecs) as (keyof InQuery)[]

const paths: Record<Page, string> = {
  map: '',
  compare: 'vergelijk/',
  themes: 'themas/',
  results: 'resultaten/',
  people: 'mensen/',
  table: 'tabel/',
  accountability: 'verantwoording/',
}

/** Long or hostile text is cut before it is shown back to the reader. */
const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Place = Pick<View, 'page' | 'area' | 'theme' | 'misread'>

function parsePath(path: string): Place {
  const trimmed = path
    .replace(/^\/+/, '')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/+$/, '')
  const found = (Object.keys(paths) as Page[]).find(page => paths[page].replace(/\/$/, '') === trimmed)
  const place: Place = { page: found ?? 'map', area: null, theme: null, misread: [] }
  if (found) return place
  const area = /^gebied\/([a-z0-9-]{1,60})$/.exec(trimmed)?.[1]
  if (area) return { ...place, area }
  const misread = [excerpt(decode(path))]
  if (!trimmed.startsWith(paths.themes)) return { ...place, misread }
  const theme = themes.find(candidate => `${paths.themes}${themeWords[candidate]}` === trimmed)
  return theme ? { ...place, page: 'themes', theme } : { ...place, page: 'themes', misread }
}

function formatPath({ page, area, theme }: View): string {
  if (area !== null) return `gebied/${area}/`
  return page === 'themes' && theme !== null ? `${paths.themes}${themeWords[theme]}/` : paths[page]
}

/**
 * Reads a link. `path` is relative to the app's own base ('gebied/breda-noord/'), `query` with or without '?'.
 * Never throws: what is not understood becomes the default and is named in `misread`; keys of others are left alone.
 */
export function parseView(path: string, query: string): View {
  const { misread, ...place } = parsePath(path)
  const view = { ...defaultView, ...place }
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
  const path = formatPath(view)
  const write = <Field extends keyof InQuery>(field: Field, from: View) => codecs[field].format(from[field])
  const changed = fields.filter(field => write(field, view) !== write(field, defaultView))
  const query = new URLSearchParams(changed.map(field => [codecs[field].key, write(field, view)])).toString()
  return query ? `${path}?${query}` : path
}
