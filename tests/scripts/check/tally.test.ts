import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { add, nothing, readPlaywright, readVitest } from '../../../scripts/check/tally'

const folders: string[] = []

/** The report of a runner as a file. */
function written(report: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'))
  folders.push(folder)
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const assertion = (status: string, fullName: string, ...failureMessages: string[]) => ({ status, fullName, failureMessages })
const vitest = (passed: number, ...assertionResults: ReturnType<typeof assertion>[]) => ({
  numPassedTests: passed,
  numFailedTests: assertionResults.filter(({ status }) => status === 'failed').length,
  testResults: [{ name: 'tests/a.test.ts', assertionResults }],
})

describe('a run of Vitest', () => {
  test('that went well is only counted', () => {
    expect(readVitest(written(vitest(2, assertion('passed', 'one'), assertion('passed', 'two'))), true)).toEqual({ passed: 2, failed: 0, failures: [] })
  })

  test('names each test that failed with its file and what was said', () => {
    const report = vitest(1, assertion('passed', 'one'), assertion('failed', 'adds up', 'expected 1 to be 2'))
    expect(readVitest(written(report), false)).toEqual({ passed: 1, failed: 1, failures: ['tests/a.test.ts: adds up\nexpected 1 to be 2'] })
  })

  test('shortens a long message to twelve lines', () => {
    const message = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n')
    const [failure] = readVitest(written(vitest(0, assertion('failed', 'adds up', message))), false).failures
    expect(failure?.split('\n').at(-1)).toBe('line 11')
  })

  test('names a test that failed without a message', () => {
    expect(readVitest(written(vitest(0, assertion('failed', 'adds up'))), false).failures).toEqual(['tests/a.test.ts: adds up\n'])
  })

  test('that ended badly although no test failed counts as one failure', () => {
    expect(readVitest(written(vitest(3)), false)).toEqual({ passed: 3, failed: 1, failures: ['Vitest ended badly; see its output above'] })
  })

  test('that left no report counts as one failure', () => {
    expect(readVitest('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1, failures: ['Vitest ended badly; see its output above'] })
  })
})

const spec = (title: string, status: string) => ({ title, file: 'themes.spec.ts', line: 7, tests: [{ status }] })
const playwright = (expected: number, unexpected: number, flaky: number, ...specs: ReturnType<typeof spec>[]) => ({
  stats: { expected, unexpected, flaky },
  suites: [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }],
})

describe('a run of Playwright', () => {
  test('names each spec that failed with file and line, in all suites below', () => {
    const report = playwright(1, 2, 0, spec('opens', 'unexpected'), spec('closes', 'expected'), spec('saves', 'unexpected'))
    expect(readPlaywright(written(report), false)).toEqual({
      passed: 1,
      failed: 2,
      failures: ['themes.spec.ts:7: opens', 'themes.spec.ts:7: saves'],
    })
  })

  test('counts what only passed at a second try as failed', () => {
    expect(readPlaywright(written(playwright(1, 0, 1, spec('opens', 'flaky'))), true)).toEqual({ passed: 1, failed: 1, failures: ['themes.spec.ts:7: opens'] })
  })

  test('that left no report counts as one failure', () => {
    expect(readPlaywright('/nowhere/report.json', false).failures).toEqual(['Playwright ended badly; see its output above'])
  })
})

test('two runs add up, failures in order', () => {
  const one = { passed: 1, failed: 1, failures: ['a'] }
  expect(add(add(nothing, one), { passed: 2, failed: 1, failures: ['b'] })).toEqual({ passed: 3, failed: 2, failures: ['a', 'b'] })
})
