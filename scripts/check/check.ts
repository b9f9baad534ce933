// npm test: everything that has to hold before a change lands. Later steps still run where they can; the last line counts the tests.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { audit } from './audit'
import { ensureBrowser } from './ensure-browser'
import { ensureNginx } from './ensure-nginx'
import { run, runScript } from './run'
import { add, nothing, readPlaywright, readVitest, type Tally } from './tally'

const reports = mkdtempSync(join(tmpdir(), 'focusatlas-check-'))
const contentCheck = resolve(import.meta.dirname, '../../../shared/tools/check-content.mjs')
let sum = nothing

/** Says how a step ended and adds it to the sum. */
function close(name: string, tally: Tally, remark = '') {
  sum = add(sum, tally)
  console.log(`${name}: ${tally.failed === 0 ? 'good' : 'FAILED'}${remark}\n`)
}

/** A step without tests of its own adds nothing to the sum, or one failure so that the last line is honest. */
function plainStep(name: string, step: () => boolean): boolean {
  const isGood = step()
  close(name, isGood ? nothing : { passed: 0, failed: 1, failures: [name] }, isGood ? '' : ' (counts as 1 failed)')
  return isGood
}

/** A step that runs tests. */
function testStep(name: string, step: () => Tally) {
  const tally = step()
  close(name, tally, `, ${tally.passed} passed, ${tally.failed} failed`)
}

function unitTests(): Tally {
  const file = join(reports, 'unit.json')
  const isGood = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return readVitest(file, isGood)
}

function endToEndTests(browser: string): Tally {
  const file = join(reports, 'end-to-end.json')
  const isGood = run('npx', ['playwright', 'test', '--reporter=list,json'], { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return readPlaywright(file, isGood)
}

const browser = ensureBrowser()
plainStep('Browser', () => {
  console.log('path' in browser ? browser.path : browser.advice)
  return 'path' in browser
})
plainStep('Web server', () => {
  const advice = ensureNginx()
  if (advice !== null) console.log(advice)
  return advice === null
})
// Said and not counted: a fault becomes known on any day, whatever was changed here.
const known = audit()
console.log(`Known faults in packages: ${'silent' in known ? known.silent : known.faults.join(', ') || 'none'}\n`)
plainStep('Lint', () => runScript('lint'))
plainStep('Types', () => runScript('types'))
testStep('Unit tests', unitTests)
const isBuilt = plainStep('Build', () => runScript('build'))
if (isBuilt) plainStep('Sizes', () => runScript('test:sizes'))
// A colleague of the content: holds the built texts against the publication where that lies beside the project.
if (isBuilt && existsSync(contentCheck)) plainStep('Content', () => run('node', [contentCheck, 'dist/data/v1/areas.json']))
if (isBuilt && 'path' in browser) testStep('End-to-end tests', () => endToEndTests(browser.path))
else console.log('End-to-end tests: not run, they need the build and a browser\n')

rmSync(reports, { recursive: true, force: true })
process.exitCode = sum.failed === 0 ? 0 : 1
// Whoever sees only the end of the output sees what failed.
for (const failure of sum.failures) console.log(`Failed: ${failure}`)
console.log(`${sum.passed} passed, ${sum.failed} failed`)
