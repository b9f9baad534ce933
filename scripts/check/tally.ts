// What the test runners said in their JSON reports: two numbers, and which tests failed.
import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number; failures: readonly string[] }

export const nothing: Tally = { passed: 0, failed: 0, failures: [] }

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, failures: [...a.failures, ...b.failures] })

/** The report as an object; null where the runner broke down before it wrote one. */
function readReport<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
}

/** A runner that ended badly counts as one failure even where no single test did: a file that does not load, a server that does not start. */
const honest = (tally: Tally, hasEndedWell: boolean, runner: string): Tally =>
  hasEndedWell || tally.failed > 0 ? tally : { ...tally, failed: 1, failures: [`${runner} ended badly; see its output above`] }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[]
}

/** The numbers of a Vitest run. */
export function readVitest(file: string, hasEndedWell: boolean): Tally {
  const report = readReport<VitestReport>(file)
  const failures = report?.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages[0]?.split('\n').slice(0, 12).join('\n') ?? ''}`),
  )
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0, failures: failures ?? [] }, hasEndedWell, 'Vitest')
}

type PlaywrightSuite = { suites?: PlaywrightSuite[]; specs?: { title: string; file: string; line: number; tests: { status: string }[] }[] }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; suites: PlaywrightSuite[] }

/** Specs that did not pass at the first try, in all suites below. */
function failuresIn({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const here = specs.filter(spec => spec.tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
  return [...here.map(({ file, line, title }) => `${file}:${line}: ${title}`), ...suites.flatMap(failuresIn)]
}

/** The numbers of a Playwright run; a test that only passed at a second try has failed. */
export function readPlaywright(file: string, hasEndedWell: boolean): Tally {
  const report = readReport<PlaywrightReport>(file)
  const stats = report?.stats
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return honest({ passed: stats?.expected ?? 0, failed, failures: report?.suites.flatMap(failuresIn) ?? [] }, hasEndedWell, 'Playwright')
}
