import { expect, test } from 'vitest'
import { areaAround, shapeName } from '../../src/domain/own-shape-names'
import { ownShapesOf } from '../support/own'
import { dutchAtlas } from '../support/published'

const { areas } = dutchAtlas()
const layer = ownShapesOf()

test('a column that says so holds the name, however it is written', () => {
  expect(shapeName({ id: 'x1', NAAM: 'Park' }, layer)).toBe('Park')
})

test('without such a column the first text is the name, and without any the layer', () => {
  expect(shapeName({ nummer: 4, wat: 'Speeltuin' }, layer)).toBe('Speeltuin')
  expect(shapeName({ nummer: 4, naam: ' ' }, layer)).toBe('Projecten')
})

test('the area is found in which the first shape begins', () => {
  expect(areaAround(layer.shapes, areas)?.id).toBe('breda-noord')
  expect(areaAround({ type: 'FeatureCollection', features: [] }, areas)).toBeNull()
})
