import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { compositionOf, readComposition, shareOf } from '../../../scripts/data/read-composition'
import { areasNl, root } from '../../support/published'

const folders: string[] = []
// biome-ignore lint/suspicious/noExplicitAny: a broken composition fits no type, that is the point.
type Broken = any

/** Reads a composition of one whole and one cut area of made-up codes, changed by the test. */
function readWith(change: (areas: Broken) => void) {
  const text = { nl: 'Omdat.', en: 'Because.' }
  const areas: Broken = {
    whole: { precision: 'exact', note: text, members: [{ code: 'WK990101', name: 'Een' }] },
    cut: { precision: 'clipped', note: text, members: [{ code: 'WK9901ZZ', name: 'Twee', share: 0.5, cut: true, buurten: ['BU9901ZZ01'] }] },
  }
  change(areas)
  const folder = mkdtempSync(join(tmpdir(), 'composition-'))
  folders.push(folder)
  writeFileSync(join(folder, 'composition.yaml'), stringify({ ground: 2022, source: text, areas }))
  return readComposition(folder)
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a composition that is well formed is read, a member without a share counting whole', () => {
  const read = readWith(() => {})
  expect(Object.values(read.areas).flatMap(({ members }) => members.map(shareOf))).toEqual([1, 0.5])
})

const broken: [string, (areas: Broken) => void, string][] = [
  ['a code that CBS does not write', areas => (areas.whole.members[0].code = 'WK99'), 'areas.whole.members[0].code: expected WK, four digits and two signs'],
  [
    'a code in two areas',
    areas => (areas.whole.members[0].code = 'WK9901ZZ'),
    'areas.cut.members[0].code: expected every code once, found WK9901ZZ in whole too',
  ],
  ['a share without a cut', areas => delete areas.cut.members[0].cut, "areas.cut.members[0].cut: expected 'true' beside a share of 0.5"],
  [
    'a buurt of another wijk',
    areas => (areas.cut.members[0].buurten = ['BU99010101']),
    'areas.cut.members[0].buurten: expected buurten of WK9901ZZ, found BU99010101',
  ],
  ['a cut area that is called exact', areas => (areas.cut.precision = 'exact'), "areas.cut.precision: expected other than 'exact' where a member is cut"],
  ['a whole area that is not called exact', areas => (areas.whole.precision = 'clipped'), "areas.whole.precision: expected 'exact'"],
  ['an area of nothing', areas => (areas.whole.members = []), 'areas.whole.members: expected at least one member'],
  ['a note without English', areas => delete areas.whole.note.en, 'areas.whole.note.en'],
]
test.each(broken)('%s is named by its field', (_, change, sentence) => {
  expect(() => readWith(change)).toThrow(`composition.yaml: ${sentence}`)
})

describe('the composition of the atlas', () => {
  const composition = readComposition(resolve(root, 'src/content'))

  test('is what is published about the outline of each area', () => {
    for (const { id, boundary } of areasNl()) {
      const { precision, note, members } = compositionOf(id, composition)
      expect({ precision, note: note.nl, members: members.map(member => ({ code: member.code, name: member.name, share: shareOf(member) })) }).toEqual({
        precision: boundary.precision,
        note: boundary.note,
        members: boundary.members.map(({ code, name, share }) => ({ code, name, share })),
      })
    }
  })

  test('holds the twenty areas and no other', () => {
    expect(Object.keys(composition.areas)).toEqual(areasNl().map(({ id }) => id))
  })

  test('says so where it is asked for an area that it does not hold', () => {
    expect(() => compositionOf('nergens', composition)).toThrow("composition.yaml: areas: expected 'nergens', found none")
  })
})
