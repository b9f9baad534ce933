// Every value on screen against the tables that the figures come from.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { csvParse } from 'd3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RowKind } from '../../src/domain/view'
import { TablePage } from '../../src/table/TablePage'
import { dutchAtlas, root } from '../support/published'
import { renderScene } from '../support/render-scene'
import { cellsOf, rowOf, shownRows } from './shown-table'

const atlas = dutchAtlas()
const indicators = atlas.figures?.indicators ?? []

const sourceRows = (name: string) => csvParse(readFileSync(resolve(root, 'src/content/figures', name), 'utf8'))

/** A number as the Dutch write it, without asking the code under test. */
const inDutch = (cell: string) => (cell === '' ? 'geen gegeven' : String(Math.round(Number(cell))).replace(/\B(?=(\d{3})+$)/g, '.'))

const show = (rows: RowKind, columns: readonly string[]) => renderScene(<TablePage />, atlas, { page: 'table', rows, columns })

describe('the values of the areas', () => {
  beforeEach(() => {
    show(
      'areas',
      indicators.map(({ id }) => id),
    )
  })

  it('equal those of the source, in Dutch, for every area and indicator', () => {
    const byId = new Map(atlas.areas.map(area => [area.id, area.name]))
    for (const source of sourceRows('areas.csv')) {
      const shown = cellsOf(rowOf(byId.get(source.id ?? '') ?? ''))
      for (const { id, label } of indicators) expect(`${source.id} ${id} ${shown[label]}`).toBe(`${source.id} ${id} ${inDutch(source[id] ?? '')}`)
    }
  })

  it('equal what was read by hand', () => {
    expect(cellsOf(rowOf('Den Haag Zuidwest'))).toMatchObject({ Inwoners: '70.370', Eenzaam: '65', Koopwoningen: '22' })
    expect(cellsOf(rowOf('Amsterdam Nieuw-West'))).toMatchObject({ Inwoners: '160.345', 'Gemiddelde WOZ-waarde': '335' })
  })

  it('equal those of the source for the country', () => {
    const shown = cellsOf(rowOf('Nederland'))
    const source = new Map(sourceRows('netherlands.csv').map(row => [row.indicator, row.netherlands ?? '']))
    for (const { id, label } of indicators) expect(`${id} ${shown[label]}`).toBe(`${id} ${inDutch(source.get(id) ?? '')}`)
  })
})

describe('the values of the wijken', () => {
  it('say that there is none, and never 0', () => {
    show('districts', ['low_income', 'employment'])
    const missing = sourceRows('districts.csv').filter(row => row.low_income === '')
    expect(missing.map(row => row.code)).toEqual(['WK091723'])
    const shown = cellsOf(rowOf(missing[0]?.name ?? ''))
    expect(shown['Personen met een laag inkomen (laagste 40 %)']).toBe('geen gegeven')
    expect(shown.Nettoarbeidsparticipatie).toBe('geen gegeven')
  })

  it('equal those of the source for every wijk and four indicators', () => {
    const some = indicators.filter(({ id }) => ['population', 'owner_occupied', 'low_income', 'lonely'].includes(id))
    show(
      'districts',
      some.map(({ id }) => id),
    )
    const codes = atlas.areas.flatMap(area => area.boundary.members.map(({ code }) => code))
    const shown = new Map(
      shownRows()
        .slice(1)
        .map((row, index) => [codes[index], cellsOf(row)]),
    )
    for (const source of sourceRows('districts.csv')) {
      const cells = shown.get(source.code ?? '') ?? {}
      for (const { id, label } of some) expect(`${source.code} ${id} ${cells[label]}`).toBe(`${source.code} ${id} ${inDutch(source[id] ?? '')}`)
    }
  })
})
