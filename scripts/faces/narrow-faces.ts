// Which faces visitors get smaller than their makers give them, and what is left out: only what nothing in the atlas draws with.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Licensed } from '../licences/licence-list'

type Narrowing = { variationAxes?: Record<string, { min: number; max: number }>; keepFeatures?: string[] }
type Face = { name: string; from: string; file: string; narrowing: Narrowing }

const require = createRequire(import.meta.url)
const narrow: (face: Uint8Array, text: undefined, options: Narrowing & { keepAllGlyphs: true; targetFormat: 'woff2' }) => Promise<Uint8Array> =
  require('subset-font')

/** Lightest and boldest that the styles ask for. */
export const weights = { min: 400, max: 700 }

export const faces: readonly Face[] = [
  {
    name: 'atkinson-hyperlegible-next-400-700.woff2',
    from: '@fontsource-variable/atkinson-hyperlegible-next',
    file: 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    narrowing: { variationAxes: { wght: weights } },
  },
  {
    // The map sets a name letter by letter, so how letters stand beside each other is not asked of its face.
    name: 'atkinson-hyperlegible-next-600-letters.woff2',
    from: '@fontsource/atkinson-hyperlegible-next',
    file: 'files/atkinson-hyperlegible-next-latin-600-normal.woff2',
    narrowing: { keepFeatures: ['ccmp', 'locl', 'mark', 'mkmk'] },
  },
]

/** The file of a face as its makers give it. */
export const wholeFace = ({ from, file }: Face): Uint8Array => readFileSync(require.resolve(`${from}/${file}`))

/** The woff2 file of a face with every letter it had. */
export const narrowFace = (face: Face): Promise<Uint8Array> =>
  narrow(wholeFace(face), undefined, { ...face.narrowing, keepAllGlyphs: true, targetFormat: 'woff2' })

/** The packages of the faces with their terms: the bundler sees our files only. */
export function facePackages(): Licensed[] {
  return faces.map(({ from }) => {
    const file = require.resolve(`${from}/package.json`)
    const { name, version, license } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string; license: string }
    return { name, version, identifier: license, text: readFileSync(join(dirname(file), 'LICENSE'), 'utf8').trim() }
  })
}
