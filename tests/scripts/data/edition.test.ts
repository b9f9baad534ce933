import { expect, test } from 'vitest'
import { editionOf } from '../../../scripts/data/edition'
import { editionSchema } from '../../../src/data/edition-schema'

const files: [string, string][] = [
  ['areas.json', '[1]'],
  ['values.csv', 'a,b'],
]
const versionOf = (entries: [string, string][], date = '2026-11-24') => editionOf(new Map(entries), date).version

test('the same files are the same edition, in any order', () => {
  expect(versionOf(files.toReversed())).toBe(versionOf(files))
})

test('an edition is as the app expects it', () => {
  const edition = editionOf(new Map(files), '2026-11-24')
  expect(editionSchema.parse(edition)).toEqual(edition)
})

test.each<[string, [string, string][], string?]>([
  ['another value', [files[0]!, ['values.csv', 'a,c']]],
  ['another name', [files[0]!, ['value.csv', 'a,b']]],
  ['one more file', [...files, ['new.json', '']]],
  [
    'a text that moves to the next file',
    [
      ['areas.json', '[1'],
      ['values.csv', ']a,b'],
    ],
  ],
  ['another date', files, '2026-11-25'],
])('%s is another edition', (_, entries, date) => {
  expect(versionOf(entries, date)).not.toBe(versionOf(files))
})

test('what is made from the other files makes no other edition', () => {
  expect(versionOf([...files, ['search-index.en.json', '{}'], ['areas.schema.json', '{}']])).toBe(versionOf(files))
})
