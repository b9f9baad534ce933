import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchPlace, placesOf } from '../../src/domain/own-places'
import { areasNl } from '../support/published'
import { madeArea } from './made-figures'

const areas = areasNl()
const places = placesOf({ areas })
const match = (cell: string) => matchPlace(cell, places)
const found = (code: string, part: string | null = null) => ({ kind: 'found', code, part })
const suggested = (cell: string) => {
  const made = match(cell)
  return made.kind === 'found' ? made.code : made.suggestions.map(({ code }) => code)
}

describe('a place is found', () => {
  test.each([
    ['by name', 'Breda Noord', 'breda-noord'],
    ['in other letters and with other spaces', '  bréda -  NOORD ', 'breda-noord'],
    ['by id', 'breda-noord', 'breda-noord'],
    ['by number', '4', 'breda-noord'],
    ['by number with a nought before it', '04', 'breda-noord'],
    ['by alias', 'NPZW', 'den-haag-zuidwest'],
    ['by a name that stands for a municipality, never the area in it', 'Breda', 'GM0758'],
    ['by municipality', 'gemeente Breda', 'GM0758'],
    ['by municipality as CBS writes it', 'Breda (gemeente)', 'GM0758'],
    ['by municipality in short', 'gem. Breda', 'GM0758'],
    ['by the city that has two names', '’s-Gravenhage', 'GM0518'],
    ['by the city that has two names, in plain letters', "'S GRAVENHAGE (gemeente)", 'GM0518'],
    ['by its other name', 'Den Haag', 'GM0518'],
    ['by code of a municipality', 'GM0518', 'GM0518'],
    ['by code of a municipality without letters or noughts', '363', 'GM0363'],
    ['by code of a wijk', 'WK034403', 'WK034403'],
    ['by code of a wijk with the spaces of CBS', ' wk034403   ', 'WK034403'],
    ['by code of a wijk without letters or noughts', '34403', 'WK034403'],
    ['by name of a wijk as CBS has it', 'Wijk 34 Morgenstond', 'WK051834'],
    ['by name of a wijk without its number', 'Morgenstond', 'WK051834'],
    ['by a wijk that is the whole area', 'Overvecht', 'utrecht-overvecht'],
    ['by a wijk that is the whole area, where a wijk is meant', 'wijk Overvecht', 'WK034403'],
    ['by country', 'Nederland', 'NL00'],
    ['by country as a code', 'nl00', 'NL00'],
    ['with marks of direction', '\u202eBreda\u200f Noord\u202c', 'breda-noord'],
  ])('%s', (_, cell, code) => {
    expect(match(cell)).toEqual(found(code))
  })

  test('a buurt belongs to its wijk, and stays known', () => {
    expect(match('BU03440301')).toEqual(found('WK034403', 'BU03440301'))
    expect(match('3440301')).toEqual(found('WK034403', 'BU03440301'))
  })

  test('every area is found by its name, its id and its number, every municipality and wijk by its code', () => {
    for (const { id, name, nr, municipality, boundary } of areas) {
      expect([match(name), match(id), match(String(nr))]).toEqual(Array(3).fill(found(id)))
      expect(match(municipality.code)).toEqual(found(municipality.code))
      expect(match(municipality.name)).toEqual(found(municipality.code))
      for (const { code } of boundary.members) expect(match(code)).toEqual(found(code))
    }
  })
})

describe('a place is asked about', () => {
  test('where a name belongs to an area and to a wijk elsewhere', () => {
    expect(match('Nieuw-West')).toEqual({
      kind: 'unsure',
      suggestions: [
        { code: 'amsterdam-nieuw-west', name: 'Amsterdam Nieuw-West' },
        { code: 'WK001409', name: 'Nieuw-West (Groningen)' },
      ],
    })
  })

  test('where a name is one that every city has', () => {
    expect(match('Oost')).toEqual({ kind: 'unsure', suggestions: [{ code: 'WK060601', name: 'Wijk 01 Oost (Schiedam)' }] })
    expect(match('Zuid').kind).toBe('unsure')
  })

  test('where a municipality and an area have one name', () => {
    const made = placesOf({ areas: [madeArea('madestad', { name: 'Madestad' })] })
    expect(matchPlace('Madestad', made)).toMatchObject({ kind: 'unsure', suggestions: [{ code: 'madestad' }, { code: 'GM0001' }] })
    expect(matchPlace('gemeente Madestad', made)).toEqual(found('GM0001'))
  })

  test.each([
    ['Breda Nord', 'breda-noord'],
    ['Amsterdam Nieuwwst', 'amsterdam-nieuw-west'],
    ['Rotterdm Zuid', 'rotterdam-zuid'],
    ['Den Haag Zuidwesst', 'den-haag-zuidwest'],
    ['Utrecht Overvegt', 'utrecht-overvecht'],
  ])('the misspelt %s gets the right one first, and three at most', (cell, code) => {
    expect(suggested(cell)[0]).toBe(code)
    expect(suggested(cell).length).toBeLessThanOrEqual(3)
    expect(match(cell).kind).toBe('unknown')
  })
})

test.each(['', '   ', 'Totaal', 'Bron: CBS', '0', '21', '999', '__proto__', 'constructor', '<b>'])('%j is no place and looks like none', cell => {
  expect(match(cell)).toEqual({ kind: 'unknown', suggestions: [] })
})

test.each(['GM9999', 'WK999999', 'BU99999999'])('%s lies outside the atlas', cell => {
  expect(match(cell)).toEqual({ kind: 'elsewhere', suggestions: [] })
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), cell => {
      expect(['found', 'unsure', 'elsewhere', 'unknown']).toContain(match(cell).kind)
    }),
  )
})

test('a name stays found whatever stands around and between its letters that says nothing', () => {
  const noise = fc.constantFrom(' ', '  ', '\u00a0', '\u200f', '-', '–', '.')
  fc.assert(
    fc.property(fc.constantFrom(...areas), noise, noise, fc.boolean(), ({ id, name }, before, between, isUpper) => {
      const written = before + name.split(/[ -]/).join(between) + before
      expect(match(isUpper ? written.toUpperCase() : written)).toEqual(found(id))
    }),
  )
})
