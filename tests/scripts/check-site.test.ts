import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { missingIn } from '../../scripts/check-site'
import { readSite } from '../../scripts/site'

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

test('the address of the environment goes before that of site.json, and a wrong one is refused by its name', () => {
  const file = resolve(import.meta.dirname, '../../public/site.json')
  const { address, ...rest } = readSite(file, {})
  expect(readSite(file, { ATLAS_ADDRESS: 'https://atlas.example/' })).toEqual({ ...rest, address: 'https://atlas.example/' })
  expect(address).toBe('')
  expect(() => readSite(file, { ATLAS_ADDRESS: 'http://atlas.example' })).toThrow(/^ATLAS_ADDRESS: expected https:\/\/…\/ with a slash/)
})
