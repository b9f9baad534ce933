// What the test runners said in their JSON reports, as two numbers.
import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number }

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/** The report as an object; null where the runner broke down before it wrote one. */
function readReport<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null
}

/** A runner that ended badly counts as one failure even where no single test did: a file that does not load, a server that does not start. */
const honest = (tally: Tally, hasEndedWell: boolean): Tally => (hasEndedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 })

/** The numbers of a Vitest run. */
export function readVitest(file: string, hasEndedWell: boolean): Tally {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file)
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, hasEndedWell)
}

/** The numbers of a Playwright run; a test that only passed at a second try has failed. */
export function readPlaywright(file: string, hasEndedWell: boolean): Tally {
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file)?.stats
  return honest({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }, hasEndedWell)
}
