// Our own letters for the preview pictures: the drawing library reads no packed faces.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { decompress }: { decompress(packed: Uint8Array): Promise<Uint8Array> } = require('wawoff2')
const weights = [400, 500, 600, 700]

/** Unpacks the faces into a folder and answers where they are. */
export async function previewFonts(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  for (const weight of weights) {
    const packed = readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`))
    const file = join(folder, `${weight}.ttf`)
    writeFileSync(file, await decompress(packed))
    files.push(file)
  }
  return files
}
