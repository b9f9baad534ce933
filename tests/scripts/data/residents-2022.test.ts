import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readTables } from '../../../scripts/data/read-tables'
import { residentsOf2022 } from '../../../scripts/data/residents-2022'
import { areasNl, root } from '../../support/published'

const tables = readTables(resolve(root, 'src/content/figures'))
const row = (indicator: string, year: number, value: number | null) => ({ level: 'area', code: 'breda-noord', indicator, year, value })
const history = [row('population', 2022, 7), row('population', 2023, 8), row('dwellings', 2022, 9)]

test('residents of 2022 are those of the tables while these are of 2022', () => {
  const { id, residents2022, boundary } = areasNl()[3]!
  const residents = residentsOf2022(history, tables, 2022)
  expect([residents.get(id), residents.get(boundary.members[0]!.code)]).toEqual([residents2022, boundary.members[0]!.population])
})

test('residents of 2022 come from the earlier years once the tables are of a later one', () => {
  expect([...residentsOf2022(history, tables, 2025)]).toEqual([['breda-noord', 7]])
})
