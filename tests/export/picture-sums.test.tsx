import { expect, test } from 'vitest'
import { circleRadius, circleSteps } from '../../src/export/picture-circles'
import { pictureName } from '../../src/export/picture-name'
import { inTwo, namesThatFit } from '../../src/export/picture-names'
import { fitted, scaleBar } from '../../src/export/picture-projection'
import { textWidth, wrapText } from '../../src/export/picture-text'

const country = fitted([3.36, 50.75, 7.22, 53.55], 900, 1000, 50)

test('a file name says what, where and when', () => {
  expect(pictureName(['(Zeer) ernstig eenzaam', 'groningen-noord'], new Date(2026, 0, 5), 'png')).toBe(
    'focusatlas-zeer-ernstig-eenzaam-groningen-noord-2026-01-05.png',
  )
})

test('a file name leaves out what is not there, and no path can slip in', () => {
  expect(pictureName(['', '../../etc/passwd'], new Date(2026, 10, 23), 'svg')).toBe('focusatlas-etc-passwd-2026-11-23.svg')
})

test('the bounds lie inside the picture, the north above', () => {
  const [southWest, northEast] = [country.project([3.36, 50.75]), country.project([7.22, 53.55])]
  expect(southWest.x).toBeGreaterThanOrEqual(50)
  expect(northEast.x).toBeLessThanOrEqual(850)
  expect(northEast.y).toBeLessThan(southWest.y)
  expect(southWest.y).toBeLessThanOrEqual(950 + 1e-6)
})

test('a ring is filled the same whichever way it runs', () => {
  const ring = [
    [5, 52],
    [6, 52],
    [6, 53],
    [5, 53],
    [5, 52],
  ]
  const numbers = (coordinates: number[][]) =>
    (country.path({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [coordinates] } }) ?? '').match(/[\d.]+/g)?.sort()
  expect(new Set(numbers([...ring].reverse()))).toEqual(new Set(numbers(ring)))
})

test('the scale bar is as long as it says', () => {
  const { kilometres, length } = scaleBar(country, 130)
  expect(length).toBeLessThanOrEqual(130)
  // 0.1 degree of latitude is 11.13 km anywhere.
  const pixels = country.project([5.3, 52.1]).y - country.project([5.3, 52.2]).y
  expect((pixels / length) * kilometres).toBeCloseTo(11.13, 1)
})

test('a circle of a quarter of the count has half of the radius', () => {
  expect(circleRadius(25, 100) * 2).toBeCloseTo(circleRadius(100, 100))
})

test('the legend of circles has round numbers, none above the largest', () => {
  expect(circleSteps(210_000)).toEqual([200_000, 50_000, 10_000])
  expect(circleSteps(0)).toEqual([])
})

test('no line is wider than its room, even where a word is', () => {
  const lines = wrapText(`Zie https://voorbeeld.nl/${'lang'.repeat(60)} voor meer`, 300, 12)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300)
  expect(lines.join('').replaceAll(' ', '')).toContain('lang'.repeat(60))
})

test('names that would overlap or leave the picture are left out, the first ones stay', () => {
  const name = (key: string, x: number) => ({ key, lines: [key], at: { x, y: 50 }, size: 14, fill: '', halo: '' })
  expect(namesThatFit([name('een', 100), name('twee', 105), name('drie', 200), name('vier', 2)], 300, 100).map(({ key }) => key)).toEqual(['een', 'drie'])
})

test('a name without room is broken in two, and else gives way to its value', () => {
  const name = {
    key: 'wijk',
    lines: ['Meezenbroek-Schaesbergerveld', '59%'],
    fallbacks: [['Meezenbroek-', 'Schaesbergerveld', '59%'], ['59%']],
    size: 14,
    fill: '',
    halo: '',
  }
  const shown = (width: number) => namesThatFit([{ ...name, at: { x: width / 2, y: 50 } }], width, 100)[0]?.lines
  expect(shown(300)).toEqual(name.lines)
  expect(shown(150)).toEqual(name.fallbacks[0])
  expect(shown(60)).toEqual(['59%'])
})

test('a name is broken nearest its middle, or not at all', () => {
  expect(inTwo('Bouwlust en Vrederust')).toEqual(['Bouwlust', 'en Vrederust'])
  expect(inTwo('Meezenbroek-Schaesbergerveld')).toEqual(['Meezenbroek-', 'Schaesbergerveld'])
  expect(inTwo('Moerwijk')).toEqual(['Moerwijk'])
})
