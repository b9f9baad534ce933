// Writes the service worker: built from src/offline, with the list of all files that it keeps.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { keptFiles } from './kept-files'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const worker = join(dist, 'service-worker.js')

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2023',
    outDir: dist,
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: 'src/offline/service-worker.ts', formats: ['es'], fileName: () => 'service-worker.js' },
  },
})

const files = keptFiles(dist)
const code = readFileSync(worker, 'utf8')
const place = 'self.__WB_MANIFEST'
if (code.split(place).length !== 2) throw new Error(`service-worker.js: ${place} should stand in it once; the list of files has no place.`)
writeFileSync(
  worker,
  code.replace(place, () => JSON.stringify(files.map(({ url, revision }) => ({ url, revision })))),
)
console.log(`${files.length} files, ${(files.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)} MB, are kept for offline`)
// The bundler leaves something open that would keep this process waiting.
process.exit(0)
