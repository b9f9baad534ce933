// Builds the app for the room pack: one classic script and one style sheet, since a page that was opened as a file may load no modules.
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { packBase } from '../../src/lib/packed'

export type PackedApp = { code: string; style: string /** What the app loads later: its workers. */; files: Map<string, string> }

const root = resolve(import.meta.dirname, '../..')

export async function buildApp(): Promise<PackedApp> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'pack',
    plugins: [react()],
    experimental: { renderBuiltUrl: name => `${packBase}${name}` },
    // A classic script has no address of its own. A worker out of the page is a classic script too, and cannot load further files.
    define: { 'import.meta.url': JSON.stringify(packBase) },
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      // Faces become part of the style sheet and of the script.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: join(root, 'src/pack/main.ts'), output: { format: 'iife', codeSplitting: false } },
    },
  })
  const outputs = [built].flat().flatMap(part => ('output' in part ? part.output : []))
  const textOf = (part: (typeof outputs)[number]) => (part.type === 'chunk' ? part.code : Buffer.from(part.source).toString())
  const chunks = outputs.filter(({ type }) => type === 'chunk')
  const styles = outputs.filter(({ fileName }) => fileName.endsWith('.css'))
  const [code, style] = [chunks[0], styles[0]]
  if (!code || !style || chunks.length + styles.length !== 2)
    throw new Error(`One script and one style sheet were expected: ${outputs.map(({ fileName }) => fileName)}`)
  const rest = outputs.filter(part => part !== code && part !== style)
  return { code: textOf(code), style: textOf(style), files: new Map(rest.map(part => [part.fileName, textOf(part)])) }
}
