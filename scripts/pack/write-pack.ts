// npm run pack: one zip of the built atlas that runs from a stick, on a laptop without Node and without a network. See docs/room-pack.md.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { siteSchema } from '../../src/data/load-site'
import { nl } from '../../src/i18n/nl'
import { buildApp } from './build-app'
import { packPage } from './pack-page'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { to: { type: 'string', default: 'pack' } } })
const folder = resolve(root, values.to)
const dist = join(root, 'dist')

const filesBelow = (part: string) =>
  readdirSync(join(dist, part), { recursive: true, encoding: 'utf8' })
    .map(name => join(part, name).replaceAll('\\', '/'))
    .filter(name => statSync(join(dist, name)).isFile())

/** What the app reads while it runs; descriptions of the files are for others. */
const isRead = (name: string) => /^data\/v1\/[\w.-]+\.(json|csv|geojson)$/.test(name) && !/(\.schema|datapackage|versions)\.json$/.test(name)

let website: string[]
try {
  // Previews are for those who show links, packed twins for a web server; neither come to a stick.
  website = filesBelow('.').filter(name => !name.startsWith('previews/') && !/\.(br|gz)$/.test(name))
} catch {
  console.error('dist is missing. Run `npm run build` first.')
  process.exit(1)
}
const read = (name: string) => readFileSync(join(dist, name), 'utf8')
const app = await buildApp()
const { date } = JSON.parse(read('data/v1/edition.json')) as { date: string }
const site = siteSchema.parse(JSON.parse(read('site.json')))
// Large layers are read a part at a time, which only a server can answer.
const ownSite = { ...site, layers: [] }
const page = packPage({
  title: nl.documentTitle(null),
  waiting: nl.loading,
  ...app,
  icon: read('icon.svg'),
  files: new Map([...app.files, ...website.filter(isRead).map(name => [name, read(name)] as const), ['site.json', JSON.stringify(ownSite)]]),
  home: site.address,
})

/** Notepad on an older Windows knows no other line ends, and needs the mark of UTF-8. */
function readMe(name: string): Uint8Array {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll('{date}', date)
  return strToU8(`\ufeff${text.replaceAll('\n', '\r\n')}`)
}

const name = `focusatlas-${date}`
const content: Zippable = {
  'Focusatlas.html': strToU8(page),
  'LEES-MIJ.txt': readMe('LEES-MIJ.txt'),
  'README.txt': readMe('README.txt'),
  ...Object.fromEntries(['LICENSE', 'NOTICE'].map(file => [`${file}.txt`, readFileSync(join(root, file))])),
  website: Object.fromEntries(website.map(file => [file, readFileSync(join(dist, file))])),
}
// Of the date of the content, so that the same content gives the same file.
const zip = zipSync({ [name]: [content, { mtime: `${date}T12:00` }] } as Zippable, { level: 6, mtime: `${date}T12:00` })
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, `${name}.zip`), zip)
console.log(`${join(values.to, `${name}.zip`)}: ${(zip.length / 1e6).toFixed(1)} MB; the page that starts it ${(page.length / 1e6).toFixed(1)} MB`)
// The bundler leaves something open that would keep this process waiting.
process.exit(0)
