import { expect, test } from 'vitest'
import { noOwnData } from '../../src/domain/own-data'
import { fits, isEmpty, merged, partOf, viewWithout, withFigure, withoutFigure, withTarget } from '../../src/domain/own-operations'
import { defaultView } from '../../src/domain/view'
import { ownDataOf, ownFigureOf, ownShapesOf } from '../support/own'

const own = ownDataOf()

test('a figure with the same id comes in the place of the old one', () => {
  const changed = withFigure(own, ownFigureOf({ name: 'Anders' }))
  expect(changed.figures.map(({ name }) => name)).toEqual(['Anders'])
})

test('with a figure its targets go', () => {
  expect(withoutFigure(own, 'own_a1')).toMatchObject({ figures: [], targets: [] })
})

test('an area has one target for a figure', () => {
  const changed = withTarget(own, { area: 'breda-noord', indicator: 'own_a1', value: 8, year: 2032 })
  expect(changed.targets).toEqual([{ area: 'breda-noord', indicator: 'own_a1', value: 8, year: 2032 }])
})

test('what comes from a file stands beside what is here', () => {
  const other = ownDataOf({ figures: [ownFigureOf({ id: 'own_c1' })], targets: [], shapes: [] })
  expect(merged(own, other).figures.map(({ id }) => id)).toEqual(['own_a1', 'own_c1'])
  expect(merged(noOwnData, own)).toEqual(own)
})

test('a part has the figures that are shown, and the layers only where there is a map', () => {
  expect(partOf(own, new Set(['own_a1']), true)).toEqual(own)
  expect(isEmpty(partOf(own, new Set(['lonely']), false))).toBe(true)
})

test('there is an end to what fits', () => {
  expect(fits(own)).toBe(true)
  expect(fits({ ...own, figures: Array.from({ length: 101 }, (_, index) => ownFigureOf({ id: `own_${index}` })) })).toBe(false)
})

test('what takes more room than can be read back does not fit', () => {
  const note = { type: 'Feature' as const, properties: { note: 'x'.repeat(41_000_000) }, geometry: { type: 'Point' as const, coordinates: [5, 52] } }
  expect(fits({ ...own, shapes: [ownShapesOf({ shapes: { type: 'FeatureCollection', features: [note] } })] })).toBe(false)
})

test('a view loses only what is gone', () => {
  const isGone = (id: string) => id === 'own_a1'
  const view = { ...defaultView, indicator: 'own_a1', columns: ['own_a1', 'lonely'], sorting: { column: 'own_a1', descending: true } }
  expect(viewWithout(view, isGone)).toEqual({ indicator: null, columns: ['lonely'], sorting: null })
  expect(viewWithout({ ...defaultView, columns: ['own_a1'] }, isGone)).toEqual({ columns: null })
  expect(viewWithout({ ...defaultView, indicator: 'lonely' }, isGone)).toBeNull()
})
