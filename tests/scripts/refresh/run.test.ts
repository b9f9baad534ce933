import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bbox } from '@turf/turf'
import { csvParse } from 'd3'
import type { Polygon } from 'geojson'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changelogFaults } from '../../../scripts/data/catalogue/changelog'
import type { Options } from '../../../scripts/refresh/options'
import { run } from '../../../scripts/refresh/run'
import { sourceNames } from '../../../scripts/refresh/settings'
import { writeTogether } from '../../../scripts/refresh/write-together'
import { changelogSourceSchema } from '../../../src/data/changelog-schema'
import { root } from '../../support/published'
import { body, cutOff, type OpenDataServer, openDataServer, status } from '../../support/refresh/open-data-server'
import { optionsFor, type SmallContent, smallContent } from '../../support/refresh/small-content'
import { places } from '../../support/refresh/world'

const quiet = { begin() {}, step() {}, end() {} }
let server: OpenDataServer
let content: SmallContent

beforeEach(async () => {
  server = await openDataServer()
  content = smallContent()
})
afterEach(async () => {
  await server.close()
  content.remove()
})

const refresh = (change: Partial<Options> = {}, write?: typeof writeTogether) =>
  run(optionsFor(content, server.addresses, change), { progress: quiet, sleep: async () => {}, today: () => '2026-01-31', ...(write ? { write } : {}) })
const rows = (name: string) => csvParse(content.read(`figures/${name}.csv`))
const all = [
  'figures/areas.csv',
  'figures/districts.csv',
  'figures/city-districts.csv',
  'figures/municipalities.csv',
  'figures/netherlands.csv',
  'figures/history.csv',
  'indicators.yaml',
  'edition.yaml',
  'changelog.yaml',
  'geo/areas.geojson',
]
const members = ['WK990101', 'WK990102', 'WK990103', 'BU99010401']
const everything = () => all.map(content.read).join('\n')
/** A dense sheet of two areas by one indicator. */
const areaValues = (indicator: string) => Object.fromEntries(rows('areas').map(row => [row.id, row[indicator]]))

describe('a dry run', () => {
  test('writes nothing, and says what it would write', async () => {
    const before = everything()
    const report = await refresh()
    expect(report.failure).toBeNull()
    expect(everything()).toBe(before)
    expect(report.isWritten).toBe(false)
    expect(report.files).toContain('figures/areas.csv')
    expect(readFileSync(join(content.folder, 'report/report.md'), 'utf8')).toContain('Dry run, nothing was written. It would write: ')
  })

  test('says what changed by area and indicator', async () => {
    const { sources } = await refresh()
    expect(sources[0]?.changes).toContainEqual({ table: 'areas', code: 'eerste', indicator: 'population', from: 3900, to: 4000, year: 2025, years: 3 })
    expect(readFileSync(join(content.folder, 'report/report.md'), 'utf8')).toContain('| eerste | population | 2025 | 3900 | 4000 |')
  })

  test('says which values are secret, and leaves them out instead of counting them', async () => {
    const { sources } = await refresh()
    expect(sources[0]?.secret).toContainEqual({ code: 'WK990105', indicator: 'owner_occupied' })
    expect(sources[0]?.changes).toContainEqual(expect.objectContaining({ code: 'WK990105', indicator: 'owner_occupied', to: null }))
  })
})

describe('a run that writes', () => {
  test('adds up wijken with their weights, and buurten where a wijk is cut', async () => {
    const report = await refresh({ write: true })
    expect([report.failure, report.stops]).toEqual([null, []])
    expect(areaValues('population')).toEqual({ eerste: '4000', tweede: '3000' })
    expect(areaValues('age_0_14')).toEqual({ eerste: '12.5', tweede: '16.7' })
    expect(areaValues('owner_occupied')).toEqual({ eerste: '55.0', tweede: '58.6' })
    expect(areaValues('density')).toEqual({ eerste: '657', tweede: '656' })
  })

  test('keeps the whole wijk in the table of wijken', async () => {
    await refresh({ write: true })
    expect(rows('districts').find(row => row.code === 'WK990104')).toMatchObject({ population: '4000', owner_occupied: '30.0', good_health: '63.7' })
  })

  test('moves the values of the present year to the earlier years', async () => {
    await refresh({ write: true })
    const past = content.read('figures/history.csv').split('\n')
    expect(past[0]).toBe('code,indicator,year,value')
    for (const line of ['eerste,population,2022,3900', 'WK990101,age_0_14,2022,20.0', 'GM9901,dwellings,2022,5200', 'NL00,owner_occupied,2022,56.9'])
      expect(past).toContain(line)
    expect(new Set(past).size).toBe(past.length)
  })

  test('puts the new year into the dictionary, and names the texts that a person must read', async () => {
    const { sources } = await refresh({ write: true })
    expect(content.read('indicators.yaml')).toContain('nl: inwoners in 2025')
    expect(content.read('indicators.yaml')).toContain('nl: In 2022 was alles anders.')
    expect(sources[0]?.stale).toContain('population.limits.nl')
  })

  test('gives the content its date, and the day an entry in the changelog that the build accepts', async () => {
    await refresh({ sources: ['boundaries', 'cbs'], write: true })
    expect(content.read('edition.yaml')).toBe('# When.\ndate: "2026-01-31"\n')
    const changelog = content.read('changelog.yaml')
    expect(changelog).toMatch(/^# What\.\n- date: "2026-01-31"\n[\s\S]*\n- date: "2022-02-02"\n {2}version: null\n {2}changes: \[\]\n$/)
    const [entry] = changelogSourceSchema.parse((parse(changelog) as unknown[]).slice(0, 1))
    expect(changelogFaults([entry!], '2026-01-31', readdirSync(resolve(root, 'public/data/v1')))).toEqual([])
    expect(entry?.changes.map(({ text }) => text.nl)).toEqual([
      'Grenzen van 2025, opnieuw getekend uit de kaart van CBS en Kadaster.',
      'Cijfers van CBS over 2025.',
    ])
  })

  test('makes the spread anew from the wijken with enough residents', async () => {
    await refresh({ write: true })
    expect(rows('netherlands').find(row => row.indicator === 'population')).toMatchObject({ netherlands: '17000000', p0: '600', p100: '4000', districts: '6' })
  })

  test('changes nothing the second time', async () => {
    await refresh({ write: true })
    const before = everything()
    const report = await refresh({ write: true })
    expect(report.files).toEqual([])
    expect(everything()).toBe(before)
  })

  test('writes none of the files where one cannot be written', async () => {
    const before = everything()
    let count = 0
    const report = await refresh({ write: true }, (folder, files) =>
      writeTogether(folder, files, (from, to) => {
        count += 1
        if (count === 3) throw new Error('the disk is full')
        renameSync(from, to)
      }),
    )
    expect(report.failure).toBe('Nothing was written: the disk is full')
    expect(report.isWritten).toBe(false)
    expect(everything()).toBe(before)
  })
})

describe('an earlier year', () => {
  test('goes among the earlier years and leaves the present one alone', async () => {
    content.remove()
    content = smallContent(({ services }) => {
      services.cbs.tables = { 2021: 'proef', 2025: '86165NED' }
    })
    const before = content.read('figures/areas.csv')
    const report = await refresh({ write: true, year: 2021 })
    expect([report.failure, report.stops]).toEqual([null, []])
    expect(content.read('figures/areas.csv')).toBe(before)
    expect(content.read('figures/history.csv')).toContain('\neerste,population,2021,4000\n')
  })

  test('that no table has is refused', async () => {
    const { failure } = await refresh({ year: 1999 })
    expect(failure).toBe('cbs: expected one of the years 2022, 2023, 2024, 2025 of scripts/refresh/services.yaml, found 1999.')
  })
})

/** The world with another value for one place while a test runs. */
function withValue(code: string, measure: string, value: number | null) {
  const before = places[code]!.values[measure] ?? null
  places[code]!.values[measure] = value
  return () => {
    places[code]!.values[measure] = before
  }
}

describe('what cannot be believed', () => {
  test.each([
    ['a value outside its bounds', 'WK990102', '1014800', 160, "districts.csv: row 'WK990102': owner_occupied: 160 in 2025, expected 0 to 100"],
    [
      'a change that is too large',
      'WK990101',
      'T001036',
      1900,
      "districts.csv: row 'WK990101': population: from 950 to 1900 in 2025, a change of 100.0 %; expected at most 30 % in 3 years",
    ],
    ['a value that is there no more', 'WK990102', 'T001036', -99_997, "areas.csv: row 'eerste': population: no value in 2025, and 3900 before"],
  ])('%s stops the run with its row named', async (_, code, measure, value, sentence) => {
    const restore = withValue(code, measure, value)
    const before = everything()
    const report = await refresh({ write: true })
    restore()
    expect(report.stops.map(stop => stop.sentence)).toContain(sentence)
    expect(report.isWritten).toBe(false)
    expect(everything()).toBe(before)
  })

  test('passes where each row of it is accepted by name', async () => {
    const restore = withValue('WK990101', 'T001036', 1900)
    const { stops } = await refresh()
    const report = await refresh({ write: true, accepted: new Set(stops.map(({ row }) => row)) })
    restore()
    expect(stops.map(({ row }) => row)).toContain('WK990101/population')
    expect(report.isWritten).toBe(true)
  })

  test('is let pass in a wijk with so few residents that it says little', async () => {
    const restore = withValue('WK990105', 'T001036', 300)
    const report = await refresh()
    restore()
    expect(report.stops).toEqual([])
  })
})

describe('codes', () => {
  test('of a member that vanished stop the run, with the place to correct', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.eerste.members[0]!.code = 'WK990109'
    })
    const { stops } = await refresh()
    expect(stops.map(({ sentence }) => sentence)).toContain(
      "composition.yaml: areas.eerste: WK990109 (Een): cbs has no such code in 2025. Give the code of that year under 'codes', or compose the area anew.",
    )
  })

  test('of another year are followed where the composition gives them', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.ground = 2022
      Object.assign(composition.areas.eerste.members[0]!, { code: 'WK990109', codes: { 2024: 'WK990101' } })
    })
    const { stops, sources } = await refresh()
    expect(stops).toEqual([])
    expect(sources[0]?.changes).toContainEqual(expect.objectContaining({ code: 'eerste', indicator: 'population', to: 4000 }))
  })

  test('that are new or gone in the city around the areas are reported', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.tweede.members.splice(0, 1)
    })
    const { sources } = await refresh()
    expect([sources[0]?.added, sources[0]?.vanished]).toEqual([['WK990103'], []])
  })
})

describe('a service', () => {
  test('that has renamed a measure stops the run, naming what comes near', async () => {
    server.misbehave(
      (url, response) =>
        url.pathname.endsWith('MeasureCodes') &&
        body(JSON.stringify({ value: [{ Identifier: 'T1', Title: 'Aantal inwoners (totaal)' }] }), () => true)(url, response, 1),
    )
    const { failure } = await refresh()
    expect(failure).toContain("expected a measure called 'Aantal inwoners', found none; near it: 'Aantal inwoners (totaal)'")
  })

  test('that fails for good leaves a report that says so', async () => {
    server.misbehave(status(404, url => url.pathname.endsWith('Observations')))
    const { failure } = await refresh({ write: true })
    expect(failure).toMatch(/Observations.*: answer 404\. Is the address, table or year in scripts\/refresh\/services\.yaml still right\?/)
    expect(JSON.parse(readFileSync(join(content.folder, 'report/report.json'), 'utf8'))).toMatchObject({ isWritten: false, failure })
  })

  test('that breaks off is asked only for the rest the next time', async () => {
    server.misbehave(cutOff(url => url.searchParams.get('$skip') === '8'))
    const { failure } = await refresh()
    expect(failure).toContain('Run it again later: what came so far is kept.')
    const before = server.asked.length
    server.misbehave(() => false)
    expect((await refresh()).failure).toBeNull()
    const again = server.asked.slice(before)
    expect(again.some(one => one.endsWith('MeasureCodes'))).toBe(false)
    expect(again.some(one => one.includes('$skip=8'))).toBe(true)
  })

  test('whose measure has no values of wijken yet leaves the indicator as it is', async () => {
    const restores = Object.keys(places)
      .filter(code => code.startsWith('WK'))
      .map(code => withValue(code, '1014800', null))
    const { sources } = await refresh({ write: true })
    for (const restore of restores) restore()
    expect(sources[0]?.absent).toEqual(['owner_occupied'])
    expect(areaValues('owner_occupied')).toEqual({ eerste: '54.9', tweede: '58.0' })
  })
})

describe('other sources', () => {
  test('health comes from one wide table, weighed by residents', async () => {
    const report = await refresh({ sources: ['health'], write: true })
    expect([report.failure, report.stops]).toEqual([null, []])
    // 61 for 1,000 residents and 63 for 3,000 in the tables of 2022: 950 and 2,950.
    expect(areaValues('good_health').eerste).toBe('62.5')
    expect(content.read('figures/history.csv')).toContain('\neerste,good_health,2020,62.3\n')
  })

  test('liveability and police are reported to whoever asks for them, and change nothing while no indicator comes from them', async () => {
    const before = everything()
    const { failure, files, sources } = await refresh({ sources: ['liveability', 'police'], write: true })
    expect([failure, files]).toEqual([null, []])
    expect(everything()).toBe(before)
    // Of the cut wijk its buurt. Twelve months of two crimes, for 1,000, 3,000, 2,000 and 1,000 residents.
    expect(sources.map(({ seen }) => seen.map(({ code }) => code))).toEqual([members, members])
    expect(sources[0]?.seen[0]?.values).toMatchObject({ liveability: 0.05, liveability_nuisance: 0.1 })
    expect(sources[1]?.seen.map(({ values }) => values.crimes)).toEqual([24, 8, 12, 24])
    expect(sources.flatMap(({ notes }) => notes)[0]).toMatch(/^No indicator of the dictionary comes from this source, so nothing of it is written\./)
    const report = readFileSync(join(content.folder, 'report/report.md'), 'utf8')
    expect(report).toContain('| area | code | crimes |\n| --- | --- | ---: |\n| eerste | WK990101 | 24 |')
  })

  test('liveability that is only reported needs no other service', async () => {
    await refresh({ sources: ['liveability'] })
    expect(server.asked.filter(one => !one.startsWith('/liveability'))).toEqual([])
    expect(server.asked.length).toBeGreaterThan(0)
  })

  test('what is reported only is held to its bounds too, and says what is secret', async () => {
    content.remove()
    content = smallContent(({ measures }) => {
      measures.crimes.bounds = [0, 20]
    })
    const restore = withValue('WK990103', 'T001036', -99_997)
    const { sources } = await refresh({ sources: ['police'] })
    restore()
    expect(sources[0]?.notes.slice(1)).toEqual(['WK990101: crimes: 24 in 2025, expected 0 to 20.', 'BU99010401: crimes: 24 in 2025, expected 0 to 20.'])
    expect(sources[0]?.secret).toEqual([{ code: 'WK990103', indicator: 'crimes' }])
  })

  test('bring what a person has put into the dictionary', async () => {
    content.remove()
    content = smallContent(({ indicators, measures }) => {
      indicators.push(
        { ...indicators[0]!, id: 'score', year: 2024, aggregation: 'residents' },
        { ...indicators[0]!, id: 'crimes', year: 2025, aggregation: 'sum' },
      )
      measures.score = { source: 'liveability', measure: ['afw'], bounds: [-2, 2], change: { points: 0.2 } }
      measures.crimes = { source: 'police', measure: ['0.0.0'], bounds: [0, 1_000_000], change: { percent: 50 } }
    })
    const report = await refresh({ sources: ['liveability', 'police'], write: true })
    expect([report.failure, report.stops]).toEqual([null, []])
    // Twelve months of two crimes, for two wijken; of the cut wijk its buurt.
    expect(areaValues('crimes')).toEqual({ eerste: '48', tweede: '48' })
    expect(areaValues('score')).toEqual({ eerste: '0.1', tweede: '0.1' })
  })
})

describe('outlines', () => {
  const shapes = (name: string) =>
    JSON.parse(content.read(`geo/${name}.geojson`)) as {
      features: { geometry: { type: string; coordinates: number[][][] }; properties: Record<string, unknown> }[]
    }

  test('are dissolved from wijken, and from buurten where a wijk is cut', async () => {
    const report = await refresh({ sources: ['boundaries'], write: true })
    expect([report.failure, report.stops]).toEqual([null, []])
    const [eerste, tweede] = shapes('areas').features
    const longitudes = (shape: typeof eerste) => shape!.geometry.coordinates.flat().map(([x]) => x!)
    expect([Math.min(...longitudes(eerste)), Math.max(...longitudes(eerste))]).toEqual([5, 5.04])
    expect([Math.min(...longitudes(tweede)), Math.max(...longitudes(tweede))]).toEqual([5.1, 5.13])
    expect(eerste!.geometry.type).toBe('Polygon')
    expect(shapes('districts').features.map(({ properties }) => properties.code)).toEqual(['WK990101', 'WK990102', 'WK990103', 'WK990104'])
    expect(shapes('city-districts').features.map(({ properties }) => properties.code)).toEqual(['WK990104', 'WK990105'])
    expect(shapes('municipalities').features[0]?.properties).toEqual({ code: 'GM9901', name: 'Proefstad', province: 'Nergens', population: 10_600 })
  })

  test('of an earlier ground come from the service of many years, with the buurten that a person lists for a cut wijk', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.ground = 2022
      composition.areas.tweede.members[1] = { code: 'WK990104', name: 'Vier', share: 0.75, cut: true, buurten: ['BU99010402'] } as never
    })
    const addresses = { boundaries: `${server.address}/pdok/historisch` }
    const report = await refresh({ sources: ['boundaries'], write: true, addresses })
    expect([report.failure, report.stops, report.isWritten, report.sources[0]?.year]).toEqual([null, [], true, 2022])
    const [west, , east] = bbox(shapes('districts').features[3]!.geometry as Polygon)
    expect([west, east]).toEqual([5.13, 5.14])
    expect(server.asked.every(one => one.includes('&jaar=2022'))).toBe(true)
  })

  test('of a later ground, where a wijk has another code, come with the figures of that code', async () => {
    for (const name of ['figures/areas.csv', 'figures/districts.csv', 'geo/districts.geojson'])
      writeFileSync(join(content.folder, 'content', name), content.read(name).replaceAll('WK990101', 'WK990111'))
    const report = await refresh({ sources: ['boundaries', 'cbs', 'health'], isAll: true, write: true })
    expect([report.failure, report.stops]).toEqual([null, []])
    expect([report.sources[0]?.vanished, report.sources[0]?.added]).toEqual([['WK990111'], ['WK990101']])
    expect(rows('districts').find(row => row.code === 'WK990101')).toMatchObject({ population: '1000', good_health: '61.0' })
    expect(areaValues('population').eerste).toBe('4000')
    expect(content.read('figures/history.csv')).toContain('\neerste,population,2022,3900\n')
  })

  test('of an area whose cut wijk has no list of buurten stay, with the buurten to choose from', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.tweede.members[1] = { code: 'WK990104', name: 'Vier', share: 0.25, cut: true } as never
    })
    const before = shapes('areas').features[1]
    const { sources } = await refresh({ sources: ['boundaries'], write: true, accepted: new Set(['tweede/outline']) })
    expect(shapes('areas').features[1]).toEqual(before)
    expect(sources[0]?.notes[0]).toBe(
      'tweede: the outline stays as it is, since WK990104 (Vier) is cut and composition.yaml lists no buurten of it. In what is drawn lie BU99010401, BU99010402.',
    )
  })

  test('of an area that must stay as it is, but has a new code, ask for the buurten', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.tweede.members[1] = { code: 'WK990105', name: 'Vijf', share: 0.25, cut: true } as never
    })
    const { failure } = await refresh({ sources: ['boundaries'] })
    expect(failure).toBe(
      'composition.yaml: areas.tweede: WK990105 (Vijf) is new here, so the outline cannot stay as it is. List the buurten of every cut wijk of tweede.',
    )
  })

  test('that are much larger or smaller than before stop the run', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.eerste.members.splice(1, 1)
    })
    const { stops } = await refresh({ sources: ['boundaries'] })
    expect(stops.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringMatching(/^areas\.csv: row 'eerste': area_km2: from 6\.09 to 3\.0\d, a change of \d+\.\d %; expected at most 5 %$/),
    )
    const { sources } = await refresh({ sources: ['boundaries'], accepted: new Set(['eerste/outline']) })
    expect(sources[0]?.notes.join()).toContain("Then it needs a break of the kind 'ground' in breaks.yaml.")
    // As the table writes it, in whole numbers.
    expect(sources[0]?.changes.find(({ indicator }) => indicator === 'density')?.to).toSatisfy(Number.isInteger)
  })

  test('of a code that the service does not have are named with their area', async () => {
    content.remove()
    content = smallContent(({ composition }) => {
      composition.areas.tweede.members[1]!.code = 'WK990109'
      composition.areas.tweede.members[1] = { ...composition.areas.tweede.members[1]!, buurten: ['BU99010901'] } as never
    })
    const { failure } = await refresh({ sources: ['boundaries'] })
    expect(failure).toBe(
      'composition.yaml: areas.tweede: WK990109 (Vier): no outline of 2025 has this code; called so is WK990104\ncomposition.yaml: areas.tweede: BU99010901 (Vier): no outline of 2025 has this code; called so is WK990104',
    )
  })
})

test('all sources together go in one run', async () => {
  const report = await refresh({ sources: sourceNames, isAll: true, write: true })
  expect([report.failure, report.stops]).toEqual([null, []])
  expect(report.sources.map(({ source, year }) => [source, year])).toEqual([
    ['boundaries', 2025],
    ['cbs', 2025],
    ['health', 2022],
    ['liveability', null],
    ['police', null],
  ])
})
