// What other outlines mean for the tables: rows for the wijken that there are now, surfaces, and values of areas added up again.
import { compositionOf } from '../data/read-composition'
import { written } from './aggregate'
import { areaValue, type Lookup } from './area-values'
import { squareKilometres } from './check-outlines'
import type { Composed } from './compose-outlines'
import type { Content, Table } from './content'
import type { Change } from './fold-in'
import type { Stop } from './judge'

/** A surface that differs by more, as a part of itself, is looked at by a person. */
const mostOther = 0.05

const numberIn = (text: string) => (text === '' ? null : Number(text))

type Row = Table['rows'][number]
type FoldedOutlines = { changes: Change[]; stops: Stop[]; added: string[]; vanished: string[]; notes: string[] }

/** Brings the tables into line with the composition and its outlines, in place. `year` is that of the ground. */
export function foldOutlines(content: Content, composed: Composed, accepted: ReadonlySet<string>): FoldedOutlines {
  const { composition, tables, past } = content
  const folded: FoldedOutlines = { changes: [], stops: [], added: [], vanished: [], notes: [] }
  const known = new Map([...tables['city-districts'].rows, ...tables.districts.rows].map(row => [row.code ?? '', row]))
  const members = new Map(Object.values(composition.areas).flatMap(area => area.members.map(member => [member.code, member])))

  // A wijk that comes into an area, or leaves it, keeps its values.
  const rowsFor = (list: readonly Row[], { rows, columns }: Table): Row[] => {
    const before = new Map(rows.map(row => [row.code, row]))
    return list.map(
      row => before.get(row.code) ?? Object.fromEntries(columns.map(column => [column, row[column] ?? known.get(row.code ?? '')?.[column] ?? ''])),
    )
  }
  const before = codesIn()
  tables.districts.rows = rowsFor(
    composed.districts.map(({ id }) => ({ code: id, name: members.get(id)?.name ?? '' })),
    tables.districts,
  )
  tables['city-districts'].rows = rowsFor(
    composed.cityDistricts.map(({ id, name }) => ({ code: id, name, municipality: `GM${id.slice(2, 6)}` })),
    tables['city-districts'],
  )
  const after = codesIn()
  folded.added = [...after].filter(code => !before.has(code)).sort()
  folded.vanished = [...before].filter(code => !after.has(code)).sort()
  // Earlier years of ground that is drawn no more belong to nothing.
  for (const key of [...past.keys()]) if (folded.vanished.includes(key.split(',')[0] ?? '')) past.delete(key)

  for (const { id, geometry } of composed.areas) {
    const row = tables.areas.rows.find(candidate => candidate.id === id)
    if (!row) throw new Error(`areas.csv: expected a row '${id}', found none.`)
    const surface = squareKilometres(geometry)
    const present = Number(row.area_km2)
    // Drawn from the same ground, an outline is measured a little otherwise each time; that is no change.
    const off = Math.abs(surface / present - 1)
    const sizes = `from ${present} to ${surface.toFixed(2)}, a change of ${(off * 100).toFixed(1)} %`
    if (off > mostOther && accepted.has(`${id}/outline`))
      folded.notes.push(`${id}: area_km2 ${sizes}. Is this other ground than before? Then it needs a break of the kind 'ground' in breaks.yaml.`)
    else if (off > mostOther)
      folded.stops.push({ row: `${id}/outline`, sentence: `areas.csv: row '${id}': area_km2: ${sizes}; expected at most ${mostOther * 100} %` })
    row.area_km2 = String(Number(surface.toFixed(2)))
    const unknown = compositionOf(id, composition).members.filter(({ code }) => !known.has(code))
    if (unknown.length === 0) folded.changes.push(...recount(content, id))
    else
      folded.notes.push(
        `${id}: its figures are those of before until the figures are fetched too, since nothing is known yet of ${unknown.map(({ code }) => code).join(', ')}.`,
      )
  }
  return folded

  function codesIn() {
    return new Set([...tables['city-districts'].rows, ...tables.districts.rows].map(row => row.code ?? ''))
  }
}

/** Adds up an area again from the tables, in place. Where buurten count, only its density: their values are not in the tables. */
export function recount({ composition, dictionary, tables }: Content, id: string): Change[] {
  const area = compositionOf(id, composition)
  const row = tables.areas.rows.find(candidate => candidate.id === id)
  if (!row) return []
  const byCode = new Map(tables.districts.rows.map(one => [one.code ?? '', one]))
  const value: Lookup = (code, indicator) => {
    const cell = byCode.get(code)?.[indicator]
    return cell === undefined || cell === '' ? null : Number(cell)
  }
  const hasBuurten = area.members.some(({ buurten }) => buurten)
  return dictionary.flatMap(entry => {
    const ofArea = Number(row.population) / Number(row.area_km2)
    const number = entry.aggregation === 'ratio' && hasBuurten ? ofArea : areaValue(area, entry, ({ code }) => code, Number(row.area_km2), value, value)
    const text = written(number, entry.aggregation)
    const from = row[entry.id] ?? ''
    if (from === text || (hasBuurten && entry.aggregation !== 'ratio')) return []
    row[entry.id] = text
    return [{ table: 'areas' as const, code: id, indicator: entry.id, from: numberIn(from), to: numberIn(text), year: entry.year, years: 1 }]
  })
}
