import { expect, test } from 'vitest'
import { claimedOutcomes } from '../../src/domain/outcomes'
import { outcomeFile } from '../../src/export/outcome-files'
import { allTextsIn, loadAllTexts } from '../../src/i18n/use-texts'
import { dutchAtlas } from '../support/published'

await loadAllTexts('en')

const outcomes = claimedOutcomes(dutchAtlas().areas)
const content = { outcomes, publication: 'De publicatie.', link: 'https://atlas.example/resultaten/', texts: allTextsIn('nl') }
const made = new Date(2026, 10, 24)

test('the Dutch CSV has words above, decimal commas, and says below that nothing was verified', async () => {
  const { name, file } = await outcomeFile('csvDutch', content, made)
  const text = await file.text()
  expect(name).toBe('focusatlas-resultaten-2026-11-24.csv')
  expect(text).toMatch(/^\uFEFF?Wat;Voor;Na;Eenheid;Periode;Gebied/)
  expect(text).toContain('bewonersoordeel;4,9;5,7;rapportcijfer;;Utrecht Overvecht')
  expect(text).toContain('Zoals verteld in het interview van april 2023, niet nagerekend.')
})

test('the CSV for programs has a row for each outcome under the names of the fields', async () => {
  const text = await (await outcomeFile('csvStandard', content, made)).file.text()
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toBe('metric,before,after,unit,period,area,area_id,municipality,speaker,result,result_id,page')
  expect(lines).toHaveLength(outcomes.length + 1)
})

test('the JSON holds numbers as numbers and what is missing as null', async () => {
  const { file } = await outcomeFile('json', content, made)
  const read = JSON.parse(await file.text()) as { remark: string; outcomes: Record<string, unknown>[] }
  expect(read.remark).toMatch(/niet nagerekend/)
  expect(read.outcomes).toContainEqual(expect.objectContaining({ metric: 'bewonersoordeel', before: 4.9, after: 5.7, period: null, page: 147 }))
})

test('a text that a spreadsheet would run stays a text', async () => {
  const [first] = outcomes
  const hostile = { ...content, outcomes: [{ ...first!, title: '=HYPERLINK("x")', figure: null }] }
  expect(await (await outcomeFile('csvStandard', hostile, made)).file.text()).toContain("'=HYPERLINK")
})

test('the workbook is a workbook', async () => {
  const { name, file } = await outcomeFile('xlsx', content, made)
  expect(name).toMatch(/\.xlsx$/)
  expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 2))).toBe('PK')
})

test('the Dutch CSV keeps a text that a spreadsheet would run, a separator and a quote as text', async () => {
  const [first] = outcomes
  const figure = { metric: '@SUM(A1)', value: -1.5, unit: 'a;b', period: 'de "lente"' }
  const hostile = { ...content, outcomes: [{ ...first!, title: '+31', speaker: '=1+1', figure }] }
  const [, row] = (await (await outcomeFile('csvDutch', hostile, made)).file.text()).split('\r\n')
  expect(row).toMatch(/^'@SUM\(A1\);;-1,5;"a;b";"de ""lente""";/)
  expect(row).toMatch(/;'=1\+1;'\+31;/)
})

test('every file holds the claimed outcomes, no more and no less, in the order given', async () => {
  const turned = { ...content, outcomes: outcomes.toReversed() }
  const { outcomes: rows } = JSON.parse(await (await outcomeFile('json', turned, made)).file.text()) as { outcomes: { result_id: string }[] }
  const lines = (await (await outcomeFile('csvDutch', turned, made)).file.text()).split('\r\n')
  const ids = outcomes.map(({ highlight }) => highlight).toReversed()
  expect(rows.map(row => row.result_id)).toEqual(ids)
  expect(lines.slice(1, lines.indexOf('')).map(line => line.split(';').at(-2))).toEqual(ids)
})

test('the JSON says where it comes from', async () => {
  const read = JSON.parse(await (await outcomeFile('json', content, made)).file.text()) as Record<string, unknown>
  expect(read).toMatchObject({ source: 'De publicatie.', link: 'https://atlas.example/resultaten/' })
})

test('a result without a figure has empty cells instead of zeros', async () => {
  const without = { ...content, outcomes: outcomes.filter(({ figure }) => figure === null).slice(0, 1) }
  const [, row] = (await (await outcomeFile('csvDutch', without, made)).file.text()).split('\r\n')
  expect(row).toMatch(/^;;;;;/)
})

test('the English files are in English', async () => {
  const { name, file } = await outcomeFile('csvDutch', { ...content, texts: allTextsIn('en') }, made)
  const text = await file.text()
  expect(name).toBe('focusatlas-results-2026-11-24.csv')
  expect(text).toMatch(/What;Before;After;Unit;Period;Area;/)
  expect(text).toContain('As told in the interview of April 2023, not verified.')
})
