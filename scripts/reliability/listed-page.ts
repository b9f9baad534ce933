// The page about reliability as the tests are now.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { faultsIn, type ListedTests, reliabilityPage } from './fault-table'

const root = resolve(import.meta.dirname, '../..')
export const pageFile = join(root, 'docs/reliability.md')

/** The sentence at the top of a spec, without its sign and its full stop. */
function aboutOf(file: string): string {
  const [line = ''] = readFileSync(join(root, 'tests/e2e', file), 'utf8').split('\n')
  return line.replace(/^\/\/ /, '').replace(/\.(?: .*)?$/, '')
}

/** Lists the tests of faults without running them, and writes what they say. Throws where a title says nothing of the reader. */
export function listedPage(): string {
  const list = execFileSync('npx', ['playwright', 'test', '--list', '--reporter=json', 'faults-'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  return reliabilityPage(faultsIn(JSON.parse(list) as ListedTests), aboutOf)
}
