import { describe, expect, it } from 'vitest'
import { figureAt } from '../../src/domain/figures'
import type { RowKind, Sorting } from '../../src/domain/view'
import { allColumns } from '../../src/table/columns'
import { effectiveSorting, numberIn, ordered, tableRows } from '../../src/table/rows'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const figures = atlas.figures ?? { indicators: [], values: new Map() }
const columns = allColumns(figures.indicators)
const rowsOf = (kind: RowKind, sorting: Sorting | null = null, withMunicipalities = false) =>
  tableRows(atlas, kind, withMunicipalities, { sorting, columns, figures, locale: 'nl-NL' })

describe('ordered', () => {
  const items = [{ value: 3 }, { value: null }, { value: -1 }, { value: 20 }]

  it('puts what has no value last whichever way', () => {
    expect(ordered(items, item => item.value, false, 'nl').map(item => item.value)).toEqual([-1, 3, 20, null])
    expect(ordered(items, item => item.value, true, 'nl').map(item => item.value)).toEqual([20, 3, -1, null])
  })

  it('keeps the order of equals, downwards as well', () => {
    const equals = [
      { name: 'first', value: 5 },
      { name: 'second', value: 5 },
    ]
    expect(ordered(equals, item => item.value, true, 'nl').map(item => item.name)).toEqual(['first', 'second'])
  })

  it('sorts names as readers do', () => {
    expect(ordered(['Wijk 10', 'Élan', 'wijk 2', 'Zuid', 'Eik'], name => name, false, 'nl')).toEqual(['Eik', 'Élan', 'wijk 2', 'Wijk 10', 'Zuid'])
  })

  it('leaves what it was given as it was', () => {
    ordered(items, item => item.value, false, 'nl')
    expect(items[0]?.value).toBe(3)
  })
})

describe('the rows of the table', () => {
  it('are the country and the 20 areas in the order of the publication', () => {
    expect(rowsOf('areas').map(row => row.code)).toEqual(['NL00', ...atlas.areas.map(area => area.id)])
  })

  it('are the country and the 99 wijken', () => {
    const rows = rowsOf('districts')
    expect(rows).toHaveLength(100)
    expect(rows.slice(1).every(row => row.level === 'district')).toBe(true)
  })

  it('have each municipality straight below its area, also sorted', () => {
    const rows = rowsOf('areas', { column: 'lonely', descending: true }, true)
    expect(rows).toHaveLength(41)
    const area = rows.findIndex(row => row.code === 'amsterdam-zuidoost')
    expect(rows[area + 1]).toMatchObject({ level: 'municipality', code: 'GM0363', name: 'Amsterdam' })
  })

  it('have each of the 19 municipalities once below the country where the rows are wijken', () => {
    const levels = rowsOf('districts', null, true).map(row => row.level)
    expect(levels.slice(0, 21)).toEqual(['netherlands', ...Array(19).fill('municipality'), 'district'])
  })

  it('have a key of their own', () => {
    const keys = rowsOf('areas', null, true).map(row => row.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are sorted by the values themselves, not by how they are rounded', () => {
    const values = rowsOf('areas', { column: 'lonely', descending: true })
      .slice(1)
      .map(row => figureAt(figures, row.code, 'lonely'))
    expect(values).toEqual([...values].sort((a, b) => Number(b) - Number(a)))
  })

  it('have wijken without a value at the end whichever way', () => {
    for (const descending of [true, false]) expect(rowsOf('districts', { column: 'low_income', descending }).at(-1)?.code).toBe('WK091723')
  })

  it('are sorted by name', () => {
    expect(rowsOf('areas', { column: 'name', descending: true })[1]?.name).toBe('Zaandam Oost')
  })

  it('keep their order for a column that is not shown', () => {
    expect(effectiveSorting({ column: 'happiness', descending: true }, columns)).toBeNull()
    expect(rowsOf('areas', { column: 'happiness', descending: true })).toEqual(rowsOf('areas'))
  })

  it('are sorted by how much piles up', () => {
    const stacking = columns.filter(column => column.id === 'stacking')
    const counts = rowsOf('areas', { column: 'stacking', descending: true })
      .slice(1)
      .map(row => stacking.map(column => numberIn(column, row.code, figures))[0] ?? -1)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0)
  })
})
