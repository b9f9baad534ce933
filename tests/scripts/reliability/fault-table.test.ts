import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultsIn, reliabilityPage } from '../../../scripts/reliability/fault-table'
import { listedPage, pageFile } from '../../../scripts/reliability/listed-page'

const spec = (title: string, kept?: string) => ({
  title,
  file: 'faults-data.spec.ts',
  tests: [{ annotations: kept ? [{ type: 'kept', description: kept }] : [] }],
})
const listed = (...specs: ReturnType<typeof spec>[]) => ({ suites: [{ specs: [], suites: [{ specs }] }] })

test('a title becomes what goes wrong, what the reader sees and what is kept', () => {
  expect(faultsIn(listed(spec('a file missing → a line says so'), spec('the disk full → a line', 'what was there')))).toEqual([
    { file: 'faults-data.spec.ts', fault: 'a file missing', seen: 'a line says so', kept: 'the visitor’s presentations' },
    { file: 'faults-data.spec.ts', fault: 'the disk full', seen: 'a line', kept: 'what was there' },
  ])
})

test('a title that does not say what the reader sees is refused', () => {
  expect(() => faultsIn(listed(spec('a file missing')))).toThrow('should read as ‘what goes wrong → what the reader sees’')
})

test('files that fare alike stand in one row', () => {
  const page = reliabilityPage(faultsIn(listed(spec('a.json missing → a line'), spec('b.csv missing → a line'), spec('a.json late → a line'))), () => 'Files')
  expect(page).toContain('| `a.json`, `b.csv` missing | a line |')
  expect(page).toContain('| `a.json` late | a line |')
})

test('docs/reliability.md says what the tests say now; npm run docs:reliability writes it', () => {
  expect(readFileSync(pageFile, 'utf8')).toBe(listedPage())
}, 60_000)
