// Puts a harvest into the tables: a newer year in the place of the present one, which moves to the earlier years; an earlier year among those.
import type { Member } from '../../src/data/composition-schema'
import { compositionOf } from '../data/read-composition'
import { written } from './aggregate'
import { areaValue, codeIn, type Lookup } from './area-values'
import { type Content, type Entry, type FigureTable, keyOf } from './content'
import type { Harvest } from './harvest'
import { spreadOf } from './spread'

/** One cell that is other than it was; `from` null where nothing stood there, `years` apart at least 1. */
export type Change = { table: FigureTable; code: string; indicator: string; from: number | null; to: number | null; year: number; years: number }
export type Folded = { changes: Change[]; secret: { code: string; indicator: string }[]; absent: string[]; renewed: { indicator: string; year: number }[] }

const places = ['areas', 'districts', 'city-districts', 'municipalities'] as const
const numberOf = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text))

/** Adds the figures of a harvest to the content, in place. Residents are those of every wijk, for weights and for what is large enough. */
export function foldIn(content: Content, harvest: Harvest, residents: ReadonlyMap<string, number | null>): Folded {
  const { composition, tables, past } = content
  const folded: Folded = { changes: [], secret: [], absent: [], renewed: [] }
  const members = new Map(Object.values(composition.areas).flatMap(area => area.members.map(member => [member.code, member])))
  const inYear = (member: Member) => codeIn(member, harvest.ground, composition.ground)
  const value: Lookup = (code, indicator) => harvest.values.get(code)?.get(indicator)
  const weight = weights()

  for (const entry of content.dictionary.filter(({ id }) => harvest.indicators.includes(id))) {
    // Values of municipalities may come before those of their wijken: that is not the new year yet.
    const isAbsent = [...harvest.values].every(([code, row]) => !code.startsWith('WK') || (row.get(entry.id) ?? null) === null)
    if (isAbsent) folded.absent.push(entry.id)
    else foldEntry(entry)
  }
  return folded

  /** What each place weighs: of the harvest itself where it says so, else of the tables, else residents as CBS counts them. */
  function weights(): Lookup {
    const known = new Map([...tables['city-districts'].rows, ...tables.districts.rows].map(row => [row.code ?? '', row]))
    const own = new Map([...members.values()].map(member => [inYear(member), member.code]))
    return (code, indicator) =>
      value(code, indicator) ?? numberOf(known.get(own.get(code) ?? code)?.[indicator]) ?? (indicator === 'population' ? residents.get(code) : undefined)
  }

  function foldEntry(entry: Entry) {
    const isEarlier = harvest.year < entry.year
    for (const table of places) {
      if (!isEarlier && !tables[table].columns.includes(entry.id)) tables[table].columns.push(entry.id)
      for (const row of tables[table].rows) put(entry, table, row, row[keyOf(table)] ?? '', valueFor(table, row, entry))
    }
    const spread = spreadOf(harvest.values, entry.id, residents)
    const country = tables.netherlands.rows.find(row => row.indicator === entry.id) ?? addCountry(entry.id)
    put(entry, 'netherlands', country, 'NL00', value('NL00', entry.id))
    if (spread && !isEarlier) {
      for (const [step, percentile] of spread.percentiles.entries()) country[`p${step * 5}`] = written(percentile, entry.aggregation)
      country.districts = String(spread.districts)
    }
    if (harvest.year > entry.year) folded.renewed.push({ indicator: entry.id, year: harvest.year })
  }

  function addCountry(indicator: string) {
    const row: Record<string, string> = { indicator }
    tables.netherlands.rows.push(row)
    return row
  }

  /** What a row gets; undefined where the source does not know the place. */
  function valueFor(table: (typeof places)[number], row: Record<string, string>, entry: Entry): number | null | undefined {
    if (table === 'areas') {
      const area = compositionOf(row.id ?? '', composition)
      const isKnown = area.members.every(member => value(inYear(member), entry.id) !== undefined)
      return isKnown ? areaValue(area, entry, inYear, Number(row.area_km2), value, weight) : undefined
    }
    const member = members.get(row.code ?? '')
    return value(member ? inYear(member) : (row.code ?? ''), entry.id)
  }

  /** Where the source does not know the place any more, the cell becomes empty. */
  function put(entry: Entry, table: FigureTable, row: Record<string, string>, code: string, to: number | null | undefined) {
    const column = table === 'netherlands' ? 'netherlands' : entry.id
    if (to === null) folded.secret.push({ code, indicator: entry.id })
    const text = written(to ?? null, entry.aggregation)
    const present = row[column] ?? ''
    const key = (year: number) => [code, entry.id, year].join()
    const years = Math.max(1, Math.abs(harvest.year - entry.year))
    const change = (from: string) =>
      from !== text && folded.changes.push({ table, code, indicator: entry.id, from: numberOf(from), to: numberOf(text), year: harvest.year, years })
    if (harvest.year < entry.year) {
      const before = past.get(key(harvest.year))
      // A first value of an earlier year is held against the present one.
      if (before !== undefined || text !== '') change(before ?? present)
      if (text === '') past.delete(key(harvest.year))
      else past.set(key(harvest.year), text)
      return
    }
    if (harvest.year > entry.year && present !== '') past.set(key(entry.year), present)
    change(present)
    row[column] = text
  }
}
