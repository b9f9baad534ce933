import { expect, test } from 'vitest'
import { filterAreas } from '../../src/domain/area-filter'
import { areasNl } from '../support/published'

const areas = areasNl()
const found = (typed: string) => filterAreas(areas, typed).map(area => area.id)

test('nothing typed keeps all areas in chapter order', () => {
  expect(filterAreas(areas, '  ').map(area => area.nr)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test('an area is found by another name it goes by', () => {
  expect(found('bijlmermeer')).toEqual(['amsterdam-zuidoost'])
  expect(found('NPRZ')).toEqual(['rotterdam-zuid'])
})

test('all areas of a municipality are found by its name', () => {
  expect(found('zaanstad')).toEqual(['zaandam-oost'])
  expect(found('amsterdam')).toEqual(['amsterdam-nieuw-west', 'amsterdam-zuidoost'])
})

test('all areas of a province are found by its name', () => {
  expect(found('gelderland')).toEqual(['arnhem-oost'])
})

test('an area is found by one of its wijken', () => {
  expect(found('maria gewanden')).toEqual(['heerlen-noord'])
})

test('accents and hyphens need not be typed, and may be', () => {
  expect(found('fryslan')).toEqual(['leeuwarden-oost'])
  expect(found('Fryslân')).toEqual(['leeuwarden-oost'])
  expect(found('nieuw-west amsterdam')).toEqual(['amsterdam-nieuw-west'])
})

test('an area is found by its number', () => {
  expect(found('18')).toContain('utrecht-overvecht')
})

test('every typed word has to be found', () => {
  expect(found('noord holland amsterdam zuidoost')).toEqual(['amsterdam-zuidoost'])
  expect(found('utrecht amsterdam')).toEqual([])
})

test('nonsense finds nothing', () => {
  expect(found('qxzzy')).toEqual([])
})
