import { expect, test } from 'vitest'
import { readNumber } from '../../src/domain/own-number'

const number = (value: number) => ({ kind: 'number', value })

test.each([
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1’234’567,5', 1234567.5],
  ['1.234', 1234],
  ['12345', 12345],
  ['-3,5', -3.5],
  ['−3,5', -3.5],
  ['+3,5', 3.5],
  [',5', 0.5],
  ['0,125', 0.125],
  ['12,5 %', 12.5],
  ['12,5%', 12.5],
  ['€ 1.250,00', 1250],
  ['-€ 5', -5],
  ['5 euro', 5],
  ['1,5e3', 1500],
  ['1e-9', 1e-9],
  ['\u200f12,5\u200e', 12.5],
  ['-99989', -99989],
])('with a decimal comma %j is %d', (cell, value) => {
  expect(readNumber(cell, ',')).toEqual(number(value))
})

test.each([
  ['12.5', 12.5],
  ['1,234.5', 1234.5],
  ['1 234.5', 1234.5],
  ['1,234', 1234],
  ['.5', 0.5],
])('with a decimal point %j is %d', (cell, value) => {
  expect(readNumber(cell, '.')).toEqual(number(value))
})

test.each(['', ' ', '-', '–', '.', '..', 'x', 'X', 'n.b.', 'nb', 'n.v.t.', 'N/A', '#N/B', 'null', 'geheim', '*', '-99997', '-99995'])(
  '%j is no value',
  cell => {
    expect(readNumber(cell, ',')).toEqual({ kind: 'missing' })
  },
)

test.each(['Infinity', '-Infinity', 'NaN', '∞', '1e999'])('%j is not finite', cell => {
  expect(readNumber(cell, ',')).toEqual({ kind: 'not-finite' })
})

test.each([
  '12.5',
  '1.2345',
  '1.23.456',
  '1,2,3',
  '12²',
  'circa 5',
  '5 – 7',
  '(5)',
  '=1+1',
  '2024-01-01',
  '1 23',
  '0x10',
  '１２',
  '12,5 %%',
  '--5',
  '1.234,5.6',
  '.e5',
  ',',
])('with a decimal comma %j is not a number, and nothing is guessed', cell => {
  expect(readNumber(cell, ',')).toEqual({ kind: 'not-a-number' })
})
