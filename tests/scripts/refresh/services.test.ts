import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Cells, codeOf, openValue, putCell } from '../../../scripts/refresh/cells'
import { readOutlines, readScores } from '../../../scripts/refresh/read-features'
import { readObservations } from '../../../scripts/refresh/read-observations'
import { createReader, type Reader } from '../../../scripts/refresh/read-service'
import { readMonths, readYear } from '../../../scripts/refresh/read-typed-rows'
import { body, type OpenDataServer, openDataServer } from '../../support/refresh/open-data-server'

const manners = { perSecond: 10_000, timeout: 60, retries: 1, firstWait: 0, longestWait: 1, keepHours: 1 }
const json = (value: unknown) => JSON.stringify(value)
const always = () => true
let server: OpenDataServer
let reader: Reader
beforeEach(async () => {
  server = await openDataServer()
  reader = createReader({ manners, cache: { get: () => null, put() {} } })
})
afterEach(() => server.close())

describe('a cell', () => {
  test.each([
    [12, 12],
    [0, 0],
    [-5, -5],
    [-99_990, null],
    [-99_997, null],
    [-99_999.5, null],
    [null, null],
    [undefined, null],
  ])('of %s means %s', (value, means) => {
    expect(openValue(value)).toBe(means)
  })

  test.each([
    ['WK990101  ', 'WK990101'],
    [' GM9901', 'GM9901'],
    ['NL00      ', 'NL00'],
    ['NL01', 'NL00'],
  ])('at %o belongs to %s', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('with two values is an error, with the same value twice is not', () => {
    const cells: Cells = new Map()
    putCell(cells, 'WK990101', 'Aantal inwoners', 5)
    putCell(cells, 'WK990101 ', 'Aantal inwoners', 5)
    expect(() => putCell(cells, 'WK990101', 'Aantal inwoners', 6)).toThrow('WK990101: Aantal inwoners: two values, 5 and 6.')
  })
})

describe('figures of CBS', () => {
  const read = (names = ['Aantal inwoners']) => readObservations(reader, `${server.address}/cbs/proef`, [names], ['NL', 'WK'])

  test('are read over all pages, with codes without their spaces', async () => {
    const cells = await read()
    expect([...cells.keys()]).toEqual(['NL00', 'WK990101', 'WK990102', 'WK990103', 'WK990104', 'WK990105', 'WK990201'])
    expect(cells.get('WK990104')?.get('Aantal inwoners')).toBe(4000)
    expect(server.asked[1]).toContain("/Observations?$filter=startswith(WijkenEnBuurten,'NL') and (Measure eq 'T001036')")
  })

  test('are found under the name that they have this year', async () => {
    expect((await read(['Inwoners', 'Aantal inwoners'])).get('NL00')?.get('Inwoners')).toBe(17_000_000)
  })

  test('under a title that two measures have are not guessed', async () => {
    const value = ['A', 'B'].map(Identifier => ({ Identifier, Title: 'Aantal inwoners' }))
    server.misbehave((url, response) => url.pathname.endsWith('MeasureCodes') && body(json({ value }), always)(url, response, 1))
    await expect(read()).rejects.toThrow("'Aantal inwoners' is the title of several measures: A, B.")
  })

  test('in a field that has another name stop with the field named', async () => {
    server.misbehave(
      (url, response) =>
        url.pathname.endsWith('Observations') && body(json({ value: [{ Measure: 'T001036', Regio: 'NL00', Value: 1 }] }), always)(url, response, 1),
    )
    await expect(read()).rejects.toThrow('value[0].WijkenEnBuurten: Invalid input: expected string, received undefined\nThe service may have renamed a field')
  })

  test('of which the same page comes twice are not taken', async () => {
    const value = [{ Measure: 'T001036', WijkenEnBuurten: 'NL00', Value: 1 }]
    server.misbehave((url, response) => {
      const page = { value, '@odata.nextLink': `${url.origin}${url.pathname}?$skip=${server.asked.length}` }
      return url.pathname.endsWith('Observations') && body(json(page), always)(url, response, 1)
    })
    await expect(read()).rejects.toThrow('the same page came twice')
  })
})

describe('figures on health', () => {
  const read = (names: string[]) => readYear(reader, `${server.address}/health/proef`, 2022, "Leeftijd eq '20300'", [names], ['WK'])

  test('are found whatever number stands behind their field', async () => {
    expect((await read(['ErvarenGezondheidGoedZeerGoed'])).get('WK990104')?.get('ErvarenGezondheidGoedZeerGoed')).toBe(64)
    expect(server.asked[0]).toContain("$filter=(startswith(WijkenEnBuurten,'WK')) and (Perioden eq '2022JJ00') and (Leeftijd eq '20300')")
  })

  test('whose field is gone stop with the field named', async () => {
    await expect(read(['Eenzaam'])).rejects.toThrow("expected a field called 'Eenzaam', found none")
  })

  test('that are words stop with the field named', async () => {
    server.misbehave(body(json({ value: [{ WijkenEnBuurten: 'WK990101', Perioden: '2022JJ00', Eenzaam_27: 'veel' }] }), always))
    await expect(read(['Eenzaam'])).rejects.toThrow("Eenzaam_27: expected a number, found 'veel'.")
  })
})

describe('crimes', () => {
  const read = () => readMonths(reader, `${server.address}/police/proef`, 2024, 'GeregistreerdeMisdrijven', ['0.0.0'], ['GM'])

  test('of the twelve months are added up', async () => {
    expect((await read()).get('GM9901')?.get('0.0.0')).toBe(24)
  })

  test('of a year with a month that is not there yet are unknown', async () => {
    server.misbehave((url, response) => (url.searchParams.get('$filter')?.includes('2024MM12') ?? false) && body(json({ value: [] }), always)(url, response, 1))
    expect((await read()).get('GM9901')?.get('0.0.0')).toBeNull()
  })

  test('of another kind that begins alike are left out', async () => {
    const value = ['0.0.0 ', '0.0.01'].map(SoortMisdrijf => ({ SoortMisdrijf, WijkenEnBuurten: 'GM9901', Perioden: 'x', GeregistreerdeMisdrijven_1: 3 }))
    server.misbehave(body(json({ value }), always))
    expect((await read()).get('GM9901')?.get('0.0.0')).toBe(36)
  })
})

describe('scores', () => {
  const read = async (names = ['afw']) => {
    const cells: Cells = new Map()
    await readScores(reader, `${server.address}/liveability`, 'lbm3:wijkscore24', 'id', [names], 2, cells)
    return cells
  }

  test('are read page by page', async () => {
    expect([...(await read()).keys()]).toHaveLength(6)
    expect(server.asked.filter(one => one.includes('startIndex='))).toHaveLength(4)
  })

  test('of a service that forgets where we were are not taken twice', async () => {
    const features = ['WK990101', 'WK990102'].map(id => ({ properties: { id, afw: 0.1 } }))
    server.misbehave(body(json({ features }), always))
    await expect(read()).rejects.toThrow('the same page came twice')
  })

  test('whose field is gone stop with the field named', async () => {
    await expect(read(['kscore'])).rejects.toThrow("expected a field called 'kscore' with a number, found none")
  })
})

describe('outlines', () => {
  const service = () => ({ address: `${server.address}/pdok/2025`, year: 2025, page: 1000, filter: '', yearField: null })
  const read = () => readOutlines(reader, service(), 'wijken', 'GM9901')

  test('are read by following the links to the next page', async () => {
    expect((await read()).map(({ properties }) => properties.code)).toEqual(['WK990101', 'WK990102', 'WK990103', 'WK990104', 'WK990105'])
    expect(server.asked[0]).toBe('/pdok/2025/collections/wijken/items?f=json&limit=1000&gemeentecode=GM9901')
    expect(server.asked).toHaveLength(3)
  })

  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [5.1, 52],
        [5, 52.1],
        [5, 52],
      ],
    ],
  }
  test('leave out water, and residents that are secret', async () => {
    const properties = { wijkcode: 'WK990101', wijknaam: 'Een', aantal_inwoners: -99_997 }
    server.misbehave(body(json({ features: [properties, { ...properties, water: 'JA' }].map(one => ({ geometry: square, properties: one })) }), always))
    expect((await read()).map(one => one.properties)).toEqual([{ code: 'WK990101', name: 'Een', residents: null }])
  })

  test('whose code has another name stop with the field named', async () => {
    server.misbehave(body(json({ features: [{ geometry: square, properties: { wijk_code: 'WK990101' } }] }), always))
    await expect(read()).rejects.toThrow('properties.wijkcode: expected a text, found none. The service may have renamed a field.')
  })

  test('of a year or city that the service does not have are no outlines at all', async () => {
    await expect(readOutlines(reader, service(), 'wijken', 'GM9903')).rejects.toThrow(
      'gemeentecode=GM9903: no outline at all. Does the service have the year 2025, and does GM9903 exist in it?',
    )
  })

  test('of another city than was asked for are not taken', async () => {
    server.misbehave(url => {
      url.searchParams.set('gemeentecode', 'GM9901')
      return false
    })
    await expect(readOutlines(reader, service(), 'wijken', 'GM9903')).rejects.toThrow('expected outlines in GM9903 only, found WK990101.')
  })

  describe('from a service of many years', () => {
    const past = { year: 2022, page: 1000, filter: '&jaar=2022', yearField: 'jaar' }
    const readPast = (change: Partial<typeof past> = {}) =>
      readOutlines(reader, { address: `${server.address}/pdok/historisch`, ...past, ...change }, 'wijken', 'GM9901')

    test('are asked for by year, on every page', async () => {
      expect((await readPast()).map(({ properties }) => properties.code)).toEqual(['WK990101', 'WK990102', 'WK990103', 'WK990104', 'WK990105'])
      expect(server.asked).toHaveLength(3)
      for (const asked of server.asked) expect(asked).toContain('jaar=2022')
    })

    test('are refused at once where it does not heed the year', async () => {
      server.misbehave(url => {
        url.searchParams.delete('jaar')
        return false
      })
      await expect(readPast()).rejects.toThrow(
        "properties.jaar: expected the year 2022, found 2021: the service does not heed the filter. Correct 'past' in scripts/refresh/services.yaml.",
      )
      expect(server.asked).toHaveLength(1)
    })

    test('are refused where they do not say their year', async () => {
      await expect(readPast({ yearField: 'jaarcode' })).rejects.toThrow('properties.jaarcode: expected the year 2022, found none, so years could be mixed.')
    })

    test.each([2022, '2022', '2022-01-01T00:00:00Z', '2022WK990101'])('may say their year as %o', async jaar => {
      const properties = { wijkcode: 'WK990101', wijknaam: 'Een', jaar }
      server.misbehave(body(json({ features: [{ geometry: square, properties }] }), always))
      expect(await readPast()).toHaveLength(1)
    })

    test('are refused in the words of a service that does not know the filter', async () => {
      const detail = 'unknown query parameter(s) found: jaar'
      server.misbehave((_, response) => {
        response.writeHead(400, { 'content-type': 'application/problem+json' }).end(json({ status: 400, title: 'Bad Request', detail }))
        return true
      })
      await expect(readPast()).rejects.toThrow(`answer 400: ${detail}. Is the address, table or year in scripts/refresh/services.yaml still right?`)
    })
  })

  test('of which fewer come than were promised are not taken', async () => {
    server.misbehave(body(json({ numberMatched: 2, features: [{ geometry: square, properties: { wijkcode: 'WK990101', wijknaam: 'Een' } }] }), always))
    await expect(read()).rejects.toThrow('expected 2 items, found 1')
  })
})
