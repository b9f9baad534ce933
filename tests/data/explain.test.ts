import { expect, test } from 'vitest'
import { explain, fieldName } from '../../src/data/explain'

test('a field is named as one would write it down', () => {
  expect(fieldName(['characteristics', 'figures', 2, 'value'])).toBe('characteristics.figures[2].value')
  expect(fieldName([3, 'name'])).toBe('[3].name')
  expect(fieldName([])).toBe('')
})

test('every finding is a line with file, field and what was expected', () => {
  const issues = [
    { path: ['page'], message: 'expected int' },
    { path: ['ambitions', 0, 'text'], message: 'expected a text' },
  ]
  expect(explain('breda-noord.yaml', issues)).toEqual(['breda-noord.yaml: page: expected int', 'breda-noord.yaml: ambitions[0].text: expected a text'])
})

test('a finding about everything says so', () => {
  expect(explain('areas.json', [{ path: [], message: 'expected array' }])).toEqual(['areas.json: the whole file: expected array'])
})
