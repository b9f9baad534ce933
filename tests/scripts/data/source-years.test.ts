import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readComposition } from '../../../scripts/data/read-composition'
import { keepSourceYears, sourceYears } from '../../../scripts/data/source-years'
import { type Measures, readMeasures } from '../../../scripts/refresh/settings'
import { indicatorsNl, root } from '../../support/published'

const measures = Object.fromEntries(
  [
    ['population', 'cbs'],
    ['low_income', 'cbs'],
    ['lonely', 'health'],
  ].map(([id, source]) => [id, { source }]),
) as unknown as Measures
const indicators = [
  { id: 'population', year: 2025 },
  { id: 'low_income', year: 2023 },
  { id: 'lonely', year: 2022 },
]

test('sentences name the year of the ground, and the first and last year of the figures of a source', () => {
  expect(JSON.parse(sourceYears(2024, indicators, measures))).toEqual({ groundYear: '2024', cbsYears: '2023–2025', healthYears: '2022' })
})

test('a source without an indicator is an error', () => {
  expect(() => sourceYears(2024, indicators.slice(0, 2), measures)).toThrow("expected an indicator that measures.yaml has from 'health', found none.")
})

test('the file follows the content, and is left alone where it does already', () => {
  const folder = mkdtempSync(join(tmpdir(), 'years-'))
  const file = join(folder, 'years.json')
  writeFileSync(file, 'old')
  keepSourceYears(folder, 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  utimesSync(file, 1, 1)
  keepSourceYears(folder, 'new')
  expect(statSync(file).mtimeMs).toBe(1000)
  rmSync(folder, { recursive: true })
})

test('the years of the atlas are those of its content', () => {
  const content = resolve(root, 'src/content')
  const text = sourceYears(readComposition(content).ground, indicatorsNl(), readMeasures(resolve(root, 'scripts/refresh')))
  expect(readFileSync(join(content, 'years.json'), 'utf8')).toBe(text)
})
