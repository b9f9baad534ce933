// What the built pages weigh for a visitor, compressed as a good host does: read from the pages themselves, so that nothing is left out.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const dist = resolve(import.meta.dirname, '../../dist')
const kib = 1024

/** Pages that many begin with. Their code, all that is loaded before the page can be used, may weigh this much; the map comes later. */
const pages = ['index.html', 'gebied/utrecht-overvecht/index.html', 'en/gebied/utrecht-overvecht/index.html']
const mostCode = 110 * kib

/** All of a first visit with its live map. */
const mostVisit = 700 * kib
const mapFiles = /^(MapView-.*\.(js|css)|maplibre-gl-worker-.*\.js|.*\.woff2)$/
const data = ['edition.json', 'programme.json', 'insights.json', 'areas.geojson', 'municipalities.geojson', 'provinces.geojson']
const mapData = [...data, 'neighbours.geojson', 'graticule.geojson', 'labels.geojson'].map(name => `data/v1/${name}`)

const known = new Map<string, number>()
/** Bytes of a built file on their way; what is compressed already stays so. */
function weigh(file: string): number {
  const weighed = known.get(file)
  if (weighed !== undefined) return weighed
  const content = readFileSync(join(dist, file))
  const size = file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length
  known.set(file, size)
  return size
}

/** What a page names in its head, below the app's folder: scripts with all that they import at once, and data. */
function namedIn(page: string): { code: string[]; data: string[] } {
  // The code of the live map is asked for there only by some links.
  const html = readFileSync(join(dist, page), 'utf8').replace(/<template data-map-code>.*?<\/template>/, '')
  const attribute = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => file.replace(/^\.\//, ''))
  const scripts = [...attribute(/<script type="module"[^>]*src="([^"]+)"/g), ...attribute(/<link rel="modulepreload"[^>]*href="([^"]+)"/g)]
  const code = new Set<string>()
  const follow = (file: string) => {
    if (code.has(file)) return
    code.add(file)
    const text = readFileSync(join(dist, file), 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:^|[;}\n])(?:import|export)(?:[\w$*{},\s]*from)?\s*["']\.\/([^"']+)["']/g)) follow(`assets/${next}`)
  }
  scripts.forEach(follow)
  return { code: [...code], data: attribute(/<link rel="preload" as="fetch"[^>]*href="([^"]+)"/g) }
}

const sum = (files: readonly string[]) => files.reduce((all, file) => all + weigh(file), 0)
const written = (bytes: number) => `${(bytes / kib).toFixed(1)} KiB`

/** A sentence for everything that weighs too much. */
export function sizeFaults(): string[] {
  const faults: string[] = []
  const hold = (what: string, files: readonly string[], most: number) => {
    const size = sum(files)
    console.log(`${what}: ${written(size)} of ${written(most)}`)
    if (size <= most) return
    const heaviest = [...files].sort((a, b) => weigh(b) - weigh(a)).slice(0, 5)
    const list = heaviest.map(file => `${file} ${written(weigh(file))}`).join(', ')
    faults.push(`${what} weighs ${written(size)}, ${written(size - most)} too much. Load something later, or leave it out; the heaviest are ${list}.`)
  }
  for (const page of pages) hold(`The code before ${page} can be used`, namedIn(page).code, mostCode)
  const first = namedIn('index.html')
  const map = readdirSync(join(dist, 'assets')).filter(name => mapFiles.test(name))
  hold('A first visit with the live map', ['index.html', ...first.code, ...first.data, ...map.map(name => `assets/${name}`), ...mapData], mostVisit)
  return faults
}

if (process.argv[1] === import.meta.filename) {
  const faults = sizeFaults()
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
