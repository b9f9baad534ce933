// npm run licences: names everything of others in the built atlas with its terms, in dist/licenties.txt and .json. Fails where terms are not known.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { facePackages } from '../faces/narrow-faces'
import { faultsIn, type Licensed, licencesText, together } from './licence-list'
import { workerFiles } from './worker-files'

const root = resolve(import.meta.dirname, '../..')
/** The bundler has written here what is in the app; see vite.config.ts. */
const list = join(root, 'dist/licenties.json')

/** Builds a worker for nothing but the list of what is in it. */
async function inWorker(input: string): Promise<Licensed[]> {
  const fileName = 'list.json'
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, copyPublicDir: false, license: { fileName }, rolldownOptions: { input } },
  })
  const outputs = [built].flat().flatMap(part => ('output' in part ? part.output : []))
  const listed = outputs.find(output => output.fileName === fileName)
  if (listed?.type !== 'asset') throw new Error(`${input}: the bundler listed no licences.`)
  return JSON.parse(String(listed.source)) as Licensed[]
}

/** A package may forget the text of its licence; then that of its makers' website stands in `texts`. */
function withText(one: Licensed): Licensed {
  const file = join(import.meta.dirname, 'texts', `${one.name.replace('/', '__')}.txt`)
  return one.text || !existsSync(file) ? one : { ...one, text: readFileSync(file, 'utf8').trim() }
}

const lists = [JSON.parse(readFileSync(list, 'utf8')) as Licensed[], facePackages()]
for (const file of workerFiles()) lists.push(await inWorker(file))
const packages = together(...lists).map(withText)
const faults = faultsIn(packages)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
writeFileSync(list, `${JSON.stringify(packages, null, 2)}\n`)
writeFileSync(join(root, 'dist/licenties.txt'), licencesText(packages))
console.log(`${packages.length} packages of others, all with known licences`)
// The bundler leaves something open that would keep this process waiting.
process.exit(0)
