import { expect, test } from 'vitest'
import { inkOn, luminance } from '../../src/lib/luminance'

test('white has luminance 1 and black 0', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1, 6)
  expect(luminance('#000000')).toBe(0)
})

test('a colour weighs green most and blue least, as WCAG counts', () => {
  expect(luminance('#00ff00')).toBeCloseTo(0.7152, 4)
  expect(luminance('#0000ff')).toBeCloseTo(0.0722, 4)
  expect(luminance('#808080')).toBeCloseTo(0.2159, 3)
})

test('ink is black on a light colour and white on a dark one', () => {
  expect(inkOn('#ffffcc')).toBe('#000000')
  expect(inkOn('#41b6c4')).toBe('#000000')
  expect(inkOn('#253494')).toBe('#ffffff')
})
