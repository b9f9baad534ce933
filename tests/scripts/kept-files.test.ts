import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keptFiles } from '../../scripts/offline/kept-files'

const folder = mkdtempSync(join(tmpdir(), 'focusatlas-kept-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string) {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

test('code, data and the shell are kept, written pages and the previews for others are not', () => {
  for (const name of ['assets/a-1.js', 'data/v1/areas.json', 'shell.html', 'index.html', 'gebied/delft-west/index.html', 'previews/delft-west.png'])
    write(name, name)
  expect(keptFiles(folder).map(({ url }) => url)).toEqual(['assets/a-1.js', 'data/v1/areas.json', 'shell.html'])
})

test('a file gets another revision when its content changes, and one with a hash in its name needs none', () => {
  write('site.json', '1')
  write('assets/a-1.js', '1')
  const [asset, before] = keptFiles(folder)
  write('site.json', '2')
  expect(asset?.revision).toBeNull()
  expect(keptFiles(folder)[1]?.revision).not.toBe(before?.revision)
})
