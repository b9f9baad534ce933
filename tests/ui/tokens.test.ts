import { describe, expect, test } from 'vitest'
import { mapColourNames } from '../../src/map/map-colours'
import { colourOf, contrast, themes, tokensOf } from '../support/tokens'

type Pair = [front: string, back: string]
const each = (fronts: string[], backs: string[]): Pair[] => fronts.flatMap(front => backs.map<Pair>(back => [front, back]))

/** What is read: WCAG 2.2 AA asks 4.5. */
const texts: Pair[] = [
  ...each(['ink', 'ink-second'], ['paper', 'surface', 'hover']),
  ...each(['accent', 'chosen'], ['paper', 'surface']),
  ...each(['map-label', 'map-label-quiet'], ['map-land', 'map-municipality']),
  ['map-label-water', 'map-water'],
  ...each(['map-casing'], ['map-area', 'map-chosen']),
]

/** What is seen: WCAG 2.2 AA asks 3. */
const graphics: Pair[] = [['edge', 'surface'], ['focus', 'paper'], ...each(['map-area', 'map-chosen', 'map-own'], ['map-land', 'map-municipality'])]

describe.each(themes)('in %s', theme => {
  test.each(texts)('%s on %s can be read', (front, back) => {
    expect(contrast(colourOf(theme, front), colourOf(theme, back))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(graphics)('%s against %s can be seen', (front, back) => {
    expect(contrast(colourOf(theme, front), colourOf(theme, back))).toBeGreaterThanOrEqual(3)
  })

  test('every colour that the map asks for is there', () => {
    for (const name of mapColourNames) expect(colourOf(theme, `map-${name}`)).toMatch(/^#/)
  })

  test('outlines have a width', () => {
    expect(tokensOf(theme)['map-line']).toMatch(/^[\d.]+px$/)
  })
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#123456', '#123456')).toBe(1)
})

test('every theme has the same colours', () => {
  const names = (theme: (typeof themes)[number]) =>
    Object.keys(tokensOf(theme))
      .filter(name => tokensOf(theme)[name]?.startsWith('#'))
      .toSorted()
  expect(names('dark')).toEqual(names('light'))
  expect(names('beamer')).toEqual(names('light'))
})
