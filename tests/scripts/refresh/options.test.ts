import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readComposition } from '../../../scripts/data/read-composition'
import { readOptions } from '../../../scripts/refresh/options'
import { outlineServiceOf, readMeasures, readServices, sourceNames, yearsOf } from '../../../scripts/refresh/settings'
import { root } from '../../support/published'

const folder = resolve(root, 'scripts/refresh')

describe('the command line', () => {
  test('without anything means all sources, and writes nothing', () => {
    expect(readOptions([])).toMatchObject({ sources: sourceNames, isAll: true, write: false, year: null, content: resolve(root, 'src/content') })
  })

  test('names sources, a year, rows that may pass and another address', () => {
    const options = readOptions(['cbs', 'health', '--write', '--year', '2024', '--accept', 'breda-noord/population', '--service', 'cbs=http://127.0.0.1:1?a=b'])
    expect(options).toMatchObject({ sources: ['cbs', 'health'], isAll: false, write: true, year: 2024, addresses: { cbs: 'http://127.0.0.1:1?a=b' } })
    expect([...options.accepted]).toEqual(['breda-noord/population'])
  })

  test.each([
    [['weather'], "'weather' is no source; expected boundaries, cbs, health, liveability, police."],
    [['--year', 'now'], "--year: expected a year such as 2024, found 'now'."],
    [['--service', 'cbs'], "--service: expected a source and an address such as cbs=http://127.0.0.1:8080, found 'cbs'."],
    [['--wrong'], "Unknown option '--wrong'"],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence)
  })
})

describe('the settings', () => {
  test('name an encrypted address for every source', () => {
    const services = readServices(folder)
    for (const name of sourceNames) expect(services[name].address).toMatch(/^https:\/\//)
  })

  test('take another address for one run', () => {
    expect(readServices(folder, { health: 'http://127.0.0.1:1' }).health.address).toBe('http://127.0.0.1:1')
  })

  test('know a service for the outlines of the ground of the composition', () => {
    expect(outlineServiceOf(readComposition(resolve(root, 'src/content')).ground, readServices(folder))).not.toBeNull()
  })

  test('have a service for each later year, and for the earlier ones together one that is asked for the year', () => {
    const services = readServices(folder)
    expect(outlineServiceOf(2025, services)).toMatchObject({ address: expect.stringContaining('-2025/'), filter: '', yearField: null })
    expect(outlineServiceOf(2021, services)).toMatchObject({ address: expect.stringContaining('-historisch/'), filter: '&jaar=2021', yearField: 'jaar' })
    expect(outlineServiceOf(2099, services)).toBeNull()
  })

  test('may ask for the year of outlines in another way', () => {
    const services = readServices(folder)
    Object.assign(services.boundaries.past, { parameter: 'datetime', value: '{year}-01-01T00:00:00Z' })
    expect(outlineServiceOf(2022, services)?.filter).toBe('&datetime=2022-01-01T00%3A00%3A00Z')
  })

  test('know the last year of each source', () => {
    const services = readServices(folder)
    for (const source of ['cbs', 'health', 'liveability', 'police'] as const) expect(yearsOf(source, services).at(-1)).toBeGreaterThan(2020)
  })

  test('say of every indicator of the dictionary where it comes from, and otherwise only what liveability and police have', () => {
    const ids = (parse(readFileSync(resolve(root, 'src/content/indicators.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id)
    const measures = readMeasures(folder)
    expect(ids.filter(id => !(id in measures))).toEqual([])
    const others = Object.keys(measures).filter(id => !ids.includes(id))
    expect(others.filter(id => !['liveability', 'police'].includes(measures[id]!.source))).toEqual([])
  })

  test('that are wrong are named by file and field', () => {
    const copy = mkdtempSync(join(tmpdir(), 'settings-'))
    cpSync(join(folder, 'services.yaml'), join(copy, 'services.yaml'))
    writeFileSync(join(copy, 'services.yaml'), readFileSync(join(copy, 'services.yaml'), 'utf8').replace('retries: 5', 'retries: many'))
    expect(() => readServices(copy)).toThrow(/^services\.yaml: manners\.retries: .*number/)
    rmSync(copy, { recursive: true })
  })
})
