// npm run licences: names everything of others in the built atlas with its terms, in dist/licenties.txt and .json. Fails where terms are not known.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root, workerBuild } from '../offline/worker-build'
import { faultsIn, type Licensed, licencesText, together } from './licence-list'

/** The bundler has written here what is in the app; see vite.config.ts. */
const list = join(root, 'dist/licenties.json')

async function inWorker(): Promise<Licensed[]> {
  const built = await build({ ...workerBuild, build: { ...workerBuild.build, write: false, license: { fileName: 'list.json' } } })
  const outputs = [built].flat().flatMap(part => ('output' in part ? part.output : []))
  const listed = outputs.find(({ fileName }) => fileName === 'list.json')
  if (listed?.type !== 'asset') throw new Error('The bundler listed no licences of the service worker.')
  return JSON.parse(String(listed.source)) as Licensed[]
}

/** The text of a licence that its package leaves out, as it stands in the source of that package. */
function withText(one: Licensed): Licensed {
  const kept = join(import.meta.dirname, 'texts', `${one.name.replace('/', '-')}.txt`)
  return one.text || !existsSync(kept) ? one : { ...one, text: readFileSync(kept, 'utf8') }
}

const packages = together(JSON.parse(readFileSync(list, 'utf8')) as Licensed[], await inWorker()).map(withText)
const faults = faultsIn(packages)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
writeFileSync(list, `${JSON.stringify(packages, null, 2)}\n`)
writeFileSync(join(root, 'dist/licenties.txt'), licencesText(packages))
console.log(`${packages.length} packages of others, all with known licences`)
// The bundler leaves something open that would keep this process waiting.
process.exit(0)
