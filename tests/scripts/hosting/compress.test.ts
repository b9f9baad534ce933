import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compress } from '../../../scripts/hosting/compress'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'focusatlas-compress-'))
  mkdirSync(join(folder, 'assets'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const names = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test('a long text gets a smaller file of each kind beside it that holds the same', async () => {
  const text = 'Focusatlas '.repeat(200)
  write('assets/a.js', text)
  expect(await compress(folder, 5)).toBe(1)
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets/a.js.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(join(folder, 'assets/a.js.gz'))).toString()).toBe(text)
})

test('fonts, tiles, short files and the page that a server writes into stay alone', async () => {
  const long = 'x'.repeat(2000)
  for (const name of ['font.woff2', 'buurten.pmtiles', 'shell.html']) write(name, long)
  write('short.json', '{}')
  expect(await compress(folder, 5)).toBe(0)
  expect(names()).toEqual(['assets', 'buurten.pmtiles', 'font.woff2', 'shell.html', 'short.json'])
})

test('what was made for an earlier file goes', async () => {
  write('old.js.br', 'x')
  await compress(folder, 5)
  expect(names()).toEqual(['assets'])
})
