import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { renewYears } from '../../../scripts/refresh/dictionary'
import { writeTogether } from '../../../scripts/refresh/write-together'
import { root } from '../../support/published'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'))
  writeFileSync(join(folder, 'een'), 'oud')
})
afterEach(() => rmSync(folder, { recursive: true }))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const files = new Map([
  ['een', 'nieuw'],
  ['twee/drie', 'nieuw'],
])

describe('files that are written together', () => {
  test('are all there, and nothing else is', () => {
    writeTogether(folder, files)
    expect([read('een'), read('twee/drie')]).toEqual(['nieuw', 'nieuw'])
    expect([readdirSync(folder).toSorted(), readdirSync(join(folder, 'twee'))]).toEqual([['een', 'twee'], ['drie']])
  })

  test.each([1, 2])('are none of them there where number %i fails', nth => {
    let count = 0
    const failing: typeof renameSync = (from, to) => {
      count += 1
      if (count === nth) throw new Error('the disk is full')
      renameSync(from, to)
    }
    expect(() => writeTogether(folder, files, failing)).toThrow('Nothing was written: the disk is full')
    expect(read('een')).toBe('oud')
    expect(existsSync(join(folder, 'twee/drie'))).toBe(false)
    expect(readdirSync(folder).toSorted()).toEqual(['een', 'twee'])
  })
})

describe('the dictionary with a newer year', () => {
  const before = readFileSync(resolve(root, 'src/content/indicators.yaml'), 'utf8')
  const { text, stale } = renewYears(before, [{ indicator: 'population', year: 2031 }])
  const entry = (file: string, id: string) =>
    (parse(file) as { id: string; year: number; unit: { nl: string }; source: { en: string } }[]).find(one => one.id === id)!

  test('has it as a number and in the words that name it as a matter of course', () => {
    const old = entry(before, 'population')
    expect(entry(text, 'population')).toMatchObject({
      year: 2031,
      unit: { nl: old.unit.nl.replace(String(old.year), '2031') },
      source: { en: old.source.en.replace(String(old.year), '2031') },
    })
  })

  test('is otherwise the same, line for line', () => {
    const [old, renewed] = [before.split('\n'), text.split('\n')]
    expect(renewed).toHaveLength(old.length)
    const changed = renewed.filter((line, index) => line !== old[index])
    expect(changed.every(line => line.includes('2031'))).toBe(true)
    expect(entry(text, 'density')).toEqual(entry(before, 'density'))
  })

  test('names the texts in which the old year means something', () => {
    const file = '- id: a\n  year: 2020\n  limits: { nl: "In 2020 was corona.", en: "No year." }\n'
    expect(renewYears(file, [{ indicator: 'a', year: 2022 }])).toEqual({ text: file.replace('year: 2020', 'year: 2022'), stale: ['a.limits.nl'] })
    expect(stale.every(name => name.startsWith('population.'))).toBe(true)
  })
})
