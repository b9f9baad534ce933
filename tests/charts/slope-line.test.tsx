import { render, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SlopeLine } from '../../src/charts/SlopeLine'

function draw(before: number, after: number) {
  const end = (value: number, word: string) => ({ value, label: `${value}%`, word })
  const { container } = render(<SlopeLine title={`van ${before}% naar ${after}%`} from={end(before, 'voor')} to={end(after, 'na')} />)
  const heights = [...container.querySelectorAll('circle')].map(circle => Number(circle.getAttribute('cy')))
  const joined = [...container.querySelectorAll('line')].find(line => line.getAttribute('x1') !== line.getAttribute('x2'))
  return { drawing: within(container).getByRole('img'), heights, joined }
}

test('bears its title as its name', () => {
  expect(draw(4.2, 2.6).drawing).toHaveAccessibleName('van 4.2% naar 2.6%')
})

test('writes both values and what they are', () => {
  const { drawing } = draw(4.2, 2.6)
  for (const text of ['4.2%', '2.6%', 'voor', 'na']) expect(drawing).toHaveTextContent(text)
})

test('a value that fell ends lower than it began, one that rose higher', () => {
  const [before = 0, after = 0] = draw(4.2, 2.6).heights
  expect(after).toBeGreaterThan(before)
  const [low = 0, high = 0] = draw(4.9, 5.7).heights
  expect(high).toBeLessThan(low)
})

test('the axis begins at zero, so that half as much stands half as high', () => {
  const [whole = 0, half = 0] = draw(10, 5).heights
  const [, none = 0] = draw(10, 0).heights
  expect(half - whole).toBeCloseTo((none - whole) / 2)
})

test('the line joins the two values', () => {
  const { heights, joined } = draw(4.2, 2.6)
  expect([joined?.getAttribute('y1'), joined?.getAttribute('y2')].map(Number)).toEqual(heights)
})
