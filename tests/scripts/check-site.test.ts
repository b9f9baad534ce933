import { expect, test } from 'vitest'
import { missingIn } from '../../scripts/check-site'

test('an empty address of the host is said while building', () => {
  expect(missingIn({ address: 'https://atlas.example/', host: 'Gemeente', contact: '', feedback: 'https://example.org', layers: [] })).toEqual([
    expect.stringContaining('public/site.json: contact is empty'),
  ])
})

test('nothing is said where everything is filled in', () => {
  expect(
    missingIn({ address: 'https://atlas.example/', host: 'Gemeente', contact: 'mailto:a@example.org', feedback: 'https://example.org', layers: [] }),
  ).toEqual([])
})
