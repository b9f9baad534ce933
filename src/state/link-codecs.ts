// How each field of a view is written in the query of a link.
import { type Language, languages } from '../domain/atlas'
import { mostCompared } from '../domain/comparison'
import { findingKinds, personKinds } from '../domain/themes'
import {
  type Appearance,
  appearances,
  type BaseMap,
  type Benchmark,
  type BreakSource,
  baseMaps,
  benchmarks,
  breakSources,
  type Method,
  methods,
  type RowKind,
  rowKinds,
  type Sorting,
  type Stage,
  stages,
  type View,
} from '../domain/view'
import { kindWords, roleWords } from './link-words'

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
const layersCodec: Codec<readonly string[]> = {
  key: 'lagen',
  parse: text => {
    const ids = [...new Set(text.split(','))]
    return ids.length <= 8 && ids.every(id => /^[a-z0-9-]{1,40}$/.test(id)) ? ids : undefined
  },
  format: ids => ids.join(','),
}
/** Something that is off unless the link says 'ja'. */
const yes = (key: string): Codec<boolean> => ({ key, parse: text => (text === 'ja' ? true : undefined), format: isOn => (isOn ? 'ja' : '') })
/** A slide, counted from 1. */
const slideCodec: Codec<number> = { key: 'dia', parse: text => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined), format: String }
/** Which years there are, `resolve` finds out. */
const yearCodec: Codec<number | null> = {
  key: 'jaar',
  parse: text => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
  format: year => String(year ?? ''),
}
/** 'lonely' sorts upwards, '-lonely' downwards. */
const sortingCodec: Codec<Sorting | null> = {
  key: 'sorteer',
  parse: text => {
    const column = text.replace(/^-/, '')
    return /^[a-z0-9_][a-z0-9_-]{0,39}$/.test(column) ? { column, descending: text.startsWith('-') } : undefined
  },
  format: sorting => (sorting ? `${sorting.descending ? '-' : ''}${sorting.column}` : ''),
}

/** Everything of a view that stands in the query; the path says the rest. */
export type InQuery = Omit<View, 'page' | 'area' | 'theme' | 'misread'>
export const codecs: { [Field in keyof InQuery]: Codec<InQuery[Field]> } = {
  kind: optionalWords('soort', findingKinds, kindWords),
  source: identifier('van', /^[a-z0-9-]{1,60}$/),
  about: identifier('over', indicatorText),
  role: optionalWords('rol', personKinds, roleWords),
  language: words<Language>('taal', languages, { nl: 'nl', en: 'en' }),
  indicator: identifier('indicator', indicatorText),
  year: yearCodec,
  compared: comparedCodec,
  method: words<Method>('klassen', methods, { quantile: 'kwantielen', equal: 'gelijk', natural: 'natuurlijk', diverging: 'verschil' }),
  benchmark: words<Benchmark>('ijkpunt', benchmarks, { netherlands: 'nederland', municipality: 'gemeente', g4: 'g4', goal: 'eigen-doel' }),
  breakSource: words<BreakSource>('grenzen', breakSources, { districts: 'wijken', areas: 'gebieden' }),
  rows: words<RowKind>('rijen', rowKinds, { areas: 'gebieden', districts: 'wijken' }),
  columns: columnsCodec,
  sorting: sortingCodec,
  hasMunicipalities: yes('gemeenten'),
  baseMap: words<BaseMap>('kaart', baseMaps, { quiet: 'rustig', grey: 'grijs', pastel: 'pastel', standard: 'standaard' }),
  layers: layersCodec,
  deck: identifier('presentatie', /^[a-z0-9][a-z0-9.-]{0,160}$/),
  slide: slideCodec,
  stage: words<Stage>('stand', stages, { editor: 'bewerken', show: 'tonen', presenter: 'spreker', paper: 'papier' }),
  isStill: yes('stil'),
  place: identifier('plek', /^[a-z0-9][a-z0-9_-]{0,79}$/),
  appearance: words<Appearance>('weergave', appearances, { system: 'systeem', light: 'licht', dark: 'donker', beamer: 'beamer' }),
}
