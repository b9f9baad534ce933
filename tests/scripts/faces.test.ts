import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { facePackages, faces, narrowFace, weights, wholeFace } from '../../scripts/faces/narrow-faces'

const { decompress }: { decompress(packed: Uint8Array): Promise<Uint8Array> } = createRequire(import.meta.url)('wawoff2')
const source = resolve(import.meta.dirname, '../../src')

/** A table of a face by its tag, as OpenType orders them: twelve bytes, then sixteen a table. */
async function tableOf(face: Uint8Array, tag: string): Promise<Buffer> {
  const file = Buffer.from(await decompress(face))
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = entries.find(at => file.toString('latin1', at, at + 4) === tag) ?? Number.NaN
  return file.subarray(file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 8) + file.readUInt32BE(entry + 12))
}

/** The characters that a face can draw, from the part of its `cmap` for the basic plane (format 4). */
async function charactersOf(face: Uint8Array): Promise<string> {
  const table = await tableOf(face, 'cmap')
  const parts = Array.from({ length: table.readUInt16BE(2) }, (_, index) => table.readUInt32BE(8 + 8 * index))
  const at = parts.find(part => table.readUInt16BE(part) === 4) ?? Number.NaN
  const twice = table.readUInt16BE(at + 6)
  const runs = Array.from({ length: twice / 2 }, (_, index) => [table.readUInt16BE(at + 16 + twice + 2 * index), table.readUInt16BE(at + 14 + 2 * index)])
  return runs.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))).join('')
}

describe.each(faces)('$name', face => {
  test('draws every character that the whole face draws', async () => {
    const characters = await charactersOf(await narrowFace(face))
    expect(characters).toContain('é')
    expect(characters).toBe(await charactersOf(wholeFace(face)))
  })

  test('is at least 2 KiB lighter, or it is not worth making', async () => {
    expect(wholeFace(face).length - (await narrowFace(face)).length).toBeGreaterThan(2048)
  })
})

test('the styles and pictures ask for no weight that the face was narrowed away from', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => /\.(css|tsx?)$/.test(name))
  const asked = files.flatMap(name =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/font-?weight[=:{ '"]*(\d[\d ]*)/gi)].map(([, found = '']) => found),
  )
  const numbers = asked.flatMap(found => found.trim().split(' ')).map(Number)
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter(weight => weight < weights.min || weight > weights.max)).toEqual([])
})

test('the packages of the faces go into the list of licences with the text of theirs', () => {
  for (const { name, identifier, text } of facePackages()) {
    expect([name, identifier]).toEqual([expect.stringContaining('atkinson-hyperlegible-next'), 'OFL-1.1'])
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).not.toMatch(/with Reserved Font Name/)
  }
})
