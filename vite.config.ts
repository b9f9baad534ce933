import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What the app loads first. Writing the pages reads these with their schemas, so that a build in which one is wrong does not end. */
const checked = ['areas', 'programme', 'insights', 'indicators', 'breaks']
  .flatMap(name => [`${name}.json`, `${name}.en.json`])
  .concat('edition.json', 'originals.json')

/** The beginning of the digest of each: enough to know it again. */
function digests(): Record<string, string> {
  const files = checked.map(name => [name, resolve(import.meta.dirname, 'public/data/v1', name)] as const).filter(([, file]) => existsSync(file))
  return Object.fromEntries(files.map(([name, file]) => [name, createHash('sha256').update(readFileSync(file)).digest('base64').slice(0, 16)]))
}

type ModuleInfo = { importers: readonly string[]; isEntry: boolean } | null

/** Whether a module is there before the app begins: the entry asks for it, and not only later on. */
function isStart(id: string, infoOf: (id: string) => ModuleInfo, seen = new Set<string>()): boolean {
  seen.add(id)
  const info = infoOf(id)
  return info !== null && (info.isEntry || info.importers.some(importer => !seen.has(importer) && isStart(importer, infoOf, seen)))
}

/** Of these the start needs a few parts; the rest goes with what uses it. */
const isCollection = /node_modules\/(d3|lucide-react)\//

/** Which every language names: with the start it needs no file of its own. */
const isYears = /src\/content\/years\.json$/

const start = {
  debugName: 'start',
  name: (id: string, build: { getModuleInfo(id: string): ModuleInfo }) =>
    isYears.test(id) || (!isCollection.test(id) && isStart(id, module => build.getModuleInfo(module))) ? 'start' : null,
}

/** Relative addresses, so that one build works below any path; while developing every address hangs below '/'. */
export default defineConfig(({ command, isSsrBuild }) => ({
  base: command === 'build' ? './' : '/',
  define: command === 'build' && !isSsrBuild ? { 'globalThis.CHECKED_FILES': digests() } : {},
  plugins: [react(), { name: 'base-while-developing', apply: 'serve', transformIndexHtml: html => html.replace('<base href="./" />', '<base href="/" />') }],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    license: { fileName: 'licenties.json' },
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // Every browser of the target knows it.
    modulePreload: { polyfill: false },
    // One file for all of the start instead of one for each part of it that something later shares.
    ...(isSsrBuild ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [start] } } } }),
  },
}))
