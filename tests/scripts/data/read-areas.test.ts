import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { readAreas } from '../../../scripts/data/read-areas'
import type { AreaSource } from '../../../src/data/area-schema'
import { root } from '../../support/published'

const source = resolve(root, 'src/content/areas/utrecht-overvecht.yaml')
const folders: string[] = []
// biome-ignore lint/suspicious/noExplicitAny: a broken area fits no type, that is the point.
type Broken = any

/** Reads a folder with one area, changed by the test, under a name that may be another. */
function readWith(change: (area: Broken) => void, file = 'utrecht-overvecht.yaml') {
  const area = parse(readFileSync(source, 'utf8')) as AreaSource
  change(area)
  return readText(stringify(area), file)
}

function readText(text: string, file = 'utrecht-overvecht.yaml') {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'))
  folders.push(folder)
  writeFileSync(join(folder, file), text)
  return readAreas(folder)
}
const faultsOf = (change: (area: Broken) => void) => readWith(change).faults

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('an area that is well formed has no faults', () => {
  const { areas, faults } = readWith(() => {})
  expect(faults).toEqual([])
  expect(areas.map(area => area.id)).toEqual(['utrecht-overvecht'])
})

test('areas come in chapter order, whatever their files are called', () => {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'))
  folders.push(folder)
  const chapters = { 'zaandam-oost': 1, 'breda-noord': 4, 'amsterdam-zuidoost': 20 }
  for (const [id, nr] of Object.entries(chapters)) {
    const area = parse(readFileSync(resolve(root, `src/content/areas/${id}.yaml`), 'utf8')) as AreaSource
    writeFileSync(join(folder, `${id}.yaml`), stringify({ ...area, nr }))
  }
  expect(readAreas(folder).areas.map(area => area.id)).toEqual(Object.keys(chapters))
})

test('a file that is no source of an area is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'))
  folders.push(folder)
  cpSync(source, join(folder, 'utrecht-overvecht.yaml'))
  writeFileSync(join(folder, 'notes.txt'), 'not an area')
  const { areas, faults } = readAreas(folder)
  expect([areas.length, faults]).toEqual([1, []])
})

test('a field of the wrong kind is said with file, field and expectation, and the area left out', () => {
  const { areas, faults } = readWith(area => {
    area.page = 'nine'
  })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^utrecht-overvecht\.yaml: page: .*expected (int|number), received string/)
  expect(areas).toEqual([])
})

const broken: [string, (area: Broken) => void, RegExp][] = [
  ['a text without English', area => delete area.interview.title.en, /interview\.title\.en: .*expected string/],
  ['an empty text', area => (area.ambitions[0].text.nl = ' '), /ambitions\[0\]\.text\.nl: expected a text, found an empty one/],
  ['a field that nobody knows', area => (area.colour = 'red'), /the whole file: .*colour/],
  ['a theme that does not exist', area => (area.ambitions[1].themes = ['weather']), /ambitions\[1\]\.themes\[0\]: .*expected one of/],
  ['no theme at all', area => (area.ambitions[1].themes = []), /ambitions\[1\]\.themes: expected at least one theme/],
  ['a municipality without a code', area => (area.municipality.code = '344'), /municipality\.code: expected GM and four digits/],
  ['a website without http', area => (area.websites = ['utrecht.nl']), /websites\[0\]: expected a full web address/],
  ['too few highlights', area => area.interview.highlights.splice(7), /interview\.highlights: expected at least 8 highlights/],
  ['a chapter beyond the twentieth', area => (area.nr = 21), /nr: .*20/],
  ['a kind of highlight that does not exist', area => (area.interview.highlights[0].kind = 'joke'), /interview\.highlights\[0\]\.kind: .*expected one of/],
]
test.each(broken)('%s is named by its field', (_, change, sentence) => {
  const faults = faultsOf(change)
  expect(faults[0]).toMatch(/^utrecht-overvecht\.yaml: /)
  expect(faults[0]).toMatch(sentence)
})

const lastTie = (area: Broken) => area.ambitions[0].highlights.at(-1)
/** The highlight that tells that there came more work, which is tied to one figure. */
const tiedHighlight = (area: Broken) => area.interview.highlights.find((highlight: Broken) => highlight.title.nl === 'Er kwam meer werk')
const untied: [string, (area: Broken) => void, string][] = [
  [
    'a tie to a highlight that is not there',
    area => {
      area.ambitions[0].highlights = ['utrecht-overvecht-zwembad']
      area.ambitions[0].because = { owner_occupied: area.ambitions[0].because.owner_occupied, 'utrecht-overvecht-zwembad': { nl: 'a', en: 'a' } }
    },
    "ambitions[0].highlights: expected the id of a highlight in this file, found 'utrecht-overvecht-zwembad'",
  ],
  ['a tie without a reason', area => delete area.ambitions[0].because.owner_occupied, "ambitions[0].because: expected a reason for 'owner_occupied'"],
  [
    'a reason for what is not tied',
    area => (area.ambitions[0].because.stress = { nl: 'a', en: 'a' }),
    "ambitions[0].because: expected only ids that are tied, found 'stress'",
  ],
  [
    'a figure beside a highlight without a reason',
    area => delete tiedHighlight(area).because,
    'because: expected a reason for just the indicators that are tied: employment',
  ],
  [
    'a reason beside a highlight for a figure that is not tied',
    area => (tiedHighlight(area).because.stress = { nl: 'a', en: 'a' }),
    'because: expected a reason for just the indicators that are tied: employment',
  ],
  [
    'a reason beside a highlight without figures',
    area => Object.assign(area.interview.highlights[0], { indicators: [], because: { stress: { nl: 'a', en: 'a' } } }),
    'interview.highlights[0].because: expected a reason for just the indicators that are tied: none',
  ],
  ['an ambition out of order', area => (area.ambitions[0].id = 'utrecht-overvecht-2'), "ambitions[0].id: expected 'utrecht-overvecht-1'"],
  ['a speaker who is not interviewed', area => (area.interview.quotes[0].speaker = 'Jan'), 'interview.quotes[0].speaker: expected one of Sharon Dijksma'],
  [
    'a highlight by somebody else',
    area => (area.interview.highlights[0].speaker = 'Jan'),
    'interview.highlights[0].speaker: expected one of Sharon Dijksma, Rachel Streefland or null',
  ],
  [
    'a highlight that does not bear the name of the area',
    area => {
      const [ambition] = area.ambitions
      const id = lastTie(area)
      ambition.highlights.splice(-1)
      delete ambition.because[id]
      area.interview.highlights.find((highlight: Broken) => highlight.id === id).id = 'zwembad'
    },
    "id: expected an id that starts with 'utrecht-overvecht-'",
  ],
  [
    'a highlight that stands twice',
    area => area.interview.highlights.push(structuredClone(area.interview.highlights[0])),
    'interview.highlights: expected every id once',
  ],
  [
    'a title that is too long for a card',
    area => (area.interview.highlights[0].title.nl = 'een twee drie vier vijf zes zeven acht negen'),
    'interview.highlights[0].title.nl: expected at most eight words',
  ],
  [
    'fewer than three lessons',
    area => {
      for (const highlight of area.interview.highlights) highlight.kind = 'obstacle'
    },
    'interview.highlights: expected at least 3 lessons',
  ],
  [
    'a result whose figures are only in its text',
    area => Object.assign(area.interview.highlights[0], { kind: 'result', text: { nl: 'Van 3 naar 5.', en: 'From 3 to 5.' }, figures: [] }),
    'interview.highlights[0].figures: expected the figures that the text of a result names',
  ],
]
test.each(untied)('%s is named by its field', (_, change, sentence) => {
  expect(faultsOf(change).join('\n')).toContain(sentence)
})

test('an area in the file of another is named', () => {
  expect(readWith(() => {}, 'delft-west.yaml').faults).toEqual(["delft-west.yaml: id: expected 'delft-west' as in the file name"])
})

test('a file that is no YAML is named and does not stop the others', () => {
  const { areas, faults } = readText('id: [')
  expect(areas).toEqual([])
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^utrecht-overvecht\.yaml: not readable as YAML: /)
})

test('every fault of a file is named at once', () => {
  const faults = faultsOf(area => {
    area.page = 'nine'
    area.province = ''
  })
  expect(faults).toHaveLength(2)
})
