import { expect, test } from 'vitest'
import { completeWords, decimalsIn, faultsIn, wordsFromHeading, wordsOf, yearOf } from '../../src/domain/own-words'
import { ownFigureOf } from '../support/own'

const words = wordsOf(ownFigureOf())

test('a heading tells its name, its year and whether it counts in per cents', () => {
  expect(wordsFromHeading('Armoede 2024', ['12', '9'])).toMatchObject({ name: 'Armoede', year: '2024', unit: '', aggregation: '' })
  expect(wordsFromHeading('Armoede', ['12%'])).toMatchObject({ year: '', unit: '%', aggregation: 'residents' })
})

test('every word that is missing is named', () => {
  expect(faultsIn({ ...words, name: ' ', favourable: '' })).toEqual({ name: 'missing', favourable: 'missing' })
  expect(completeWords({ ...words, source: '' })).toBeNull()
})

test.each(['25', '1200', '2200', 'twee', '2025.5'])('‘%s’ is no year of a figure', text => {
  expect(yearOf(text)).toBeNull()
  expect(faultsIn({ ...words, year: text })).toEqual({ year: 'year' })
})

test('complete words are those of a figure again, without room around them', () => {
  const { name, unit, year, source, favourable, aggregation } = ownFigureOf()
  expect(completeWords({ ...words, name: ` ${name} ` })).toEqual({ name, unit, year, source, favourable, aggregation })
})

test('values are shown with as many decimals as they have, at most three', () => {
  expect(decimalsIn([12, null, 9.5])).toBe(1)
  expect(decimalsIn([1 / 3])).toBe(3)
  expect(decimalsIn([])).toBe(0)
  expect(decimalsIn([1e21])).toBe(0)
})
