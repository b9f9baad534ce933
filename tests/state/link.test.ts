import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/domain/atlas'
import { findingKinds, personKinds, themes } from '../../src/domain/themes'
import { appearances, baseMaps, benchmarks, breakSources, defaultView, methods, pages, rowKinds, stages, type View } from '../../src/domain/view'
import { formatView, parseView } from '../../src/state/link'
import { codecs } from '../../src/state/link-codecs'
import { areasNl } from '../support/published'

const ids = areasNl().map(area => area.id)
const indicatorId = fc.string({ unit: fc.constantFrom(...'abcxyz0189_'), minLength: 1, maxLength: 20 })

/** One way to make each field; a new field in a view makes the compiler ask for a line here. */
const anyField: { [Field in keyof Omit<View, 'misread'>]: fc.Arbitrary<View[Field]> } = {
  page: fc.constantFrom(...pages),
  area: fc.option(fc.constantFrom(...ids)),
  place: fc.option(fc.constantFrom('utrecht-overvecht-1', 'figure-low_income', 'breda-noord-quote-2')),
  theme: fc.option(fc.constantFrom(...themes)),
  kind: fc.option(fc.constantFrom(...findingKinds)),
  source: fc.option(fc.constantFrom(...ids)),
  about: fc.option(indicatorId),
  role: fc.option(fc.constantFrom(...personKinds)),
  language: fc.constantFrom(...languages),
  indicator: fc.option(indicatorId),
  year: fc.option(fc.integer({ min: 1900, max: 2099 })),
  compared: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  method: fc.constantFrom(...methods),
  benchmark: fc.constantFrom(...benchmarks),
  breakSource: fc.constantFrom(...breakSources),
  rows: fc.constantFrom(...rowKinds),
  columns: fc.option(fc.array(indicatorId, { minLength: 1, maxLength: 28 })),
  sorting: fc.option(fc.record({ column: indicatorId, descending: fc.boolean() })),
  hasMunicipalities: fc.boolean(),
  deck: fc.option(fc.constantFrom('gebied.breda-noord', 'eigen.1a2b3c4d', 'programma')),
  slide: fc.integer({ min: 1, max: 99 }),
  stage: fc.constantFrom(...stages),
  isStill: fc.boolean(),
  baseMap: fc.constantFrom(...baseMaps),
  layers: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { maxLength: 8 }),
  appearance: fc.constantFrom(...appearances),
}
/** An area is open on the map only, or on one that is embedded; a theme on the page of themes only. */
const placed = (view: View): View => ({
  ...view,
  area: view.page === 'map' || view.page === 'embed' ? view.area : null,
  theme: view.page === 'themes' ? view.theme : null,
})
const anyView = fc.record(anyField).map(view => placed({ ...view, misread: [] }))

const parse = (link: string) => {
  const [path = '', query = ''] = link.split('?')
  return parseView(path, query)
}

test('every view comes back from its link as it was', () => {
  fc.assert(
    fc.property(anyView, view => {
      expect(parse(formatView(view))).toEqual(view)
    }),
    { numRuns: 200 },
  )
})

test.each(Object.entries(anyField))('every option of %s comes back when it is the only choice', (field, arbitrary) => {
  fc.assert(
    fc.property(arbitrary as fc.Arbitrary<unknown>, value => {
      const view = { ...defaultView, ...(field === 'theme' ? { page: 'themes' } : {}), [field]: value } as View
      expect(parse(formatView(view))).toEqual(view)
    }),
  )
})

test('defaults are left out of a link', () => {
  expect(formatView(defaultView)).toBe('')
  expect(formatView({ ...defaultView, area: 'breda-noord' })).toBe('gebied/breda-noord/')
  expect(formatView({ ...defaultView, page: 'accountability', language: 'en' })).toBe('en/verantwoording/')
})

test('a default that is written out is understood and not written again', () => {
  const view = parseView('', '?taal=nl&kaart=rustig&weergave=systeem')
  expect(view).toEqual(defaultView)
})

test('a choice is written in Dutch words', () => {
  expect(formatView({ ...defaultView, baseMap: 'grey', appearance: 'dark' })).toBe('?kaart=grijs&weergave=donker')
})

test.each(['gebied/breda-noord', 'gebied/breda-noord/', '/gebied/breda-noord/', 'gebied/breda-noord/index.html'])('%s opens the area', path => {
  expect(parseView(path, '')).toEqual({ ...defaultView, area: 'breda-noord' })
})

test.each(['', '/', 'index.html', '/index.html'])('the path ‘%s’ opens the map', path => {
  expect(parseView(path, '')).toEqual(defaultView)
})

test('a page is found with and without its slash', () => {
  expect(parseView('verantwoording', '').page).toBe('accountability')
  expect(parseView('verantwoording/index.html', '').page).toBe('accountability')
  expect(parseView('tabel/', '').page).toBe('table')
})

test('a page whose name only ends in index.html is no page', () => {
  expect(parseView('verantwoordingindex.html', '')).toEqual({ ...defaultView, misread: ['verantwoordingindex.html'] })
})

test('the query is read with and without its question mark', () => {
  expect(parseView('en/gebied/delft-west/', '')).toMatchObject({ language: 'en', area: 'delft-west', misread: [] })
  expect(parseView('en', '')).toMatchObject({ language: 'en', page: 'map', misread: [] })
  expect(parseView('', '?taal=en').language).toBe('en')
  expect(parseView('', 'taal=en').language).toBe('en')
})

test('a path of no page shows the map and is named', () => {
  expect(parseView('gebiet/breda-noord/', '')).toEqual({ ...defaultView, misread: ['gebiet/breda-noord/'] })
})

test('an area that cannot be an id is named as people read it', () => {
  expect(parseView('gebied/Fryslân%20Oost/', '').misread).toEqual(['gebied/Fryslân Oost/'])
})

test('an option that does not exist falls back and is named, the others stand', () => {
  expect(parseView('gebied/delft-west/', 'taal=fr&kaart=grijs')).toEqual({ ...defaultView, area: 'delft-west', baseMap: 'grey', misread: ['taal=fr'] })
})

test('everything that was misread is named in order', () => {
  expect(parseView('nergens', 'weergave=roze&taal=').misread).toEqual(['nergens', 'taal=', 'weergave=roze'])
})

test('no option is mistaken for a word that every object knows', () => {
  for (const word of ['constructor', '__proto__', 'toString']) {
    expect(parseView(word, `taal=${word}`)).toEqual({ ...defaultView, misread: [word, `taal=${word}`] })
  }
})

test('keys of others are left alone', () => {
  expect(parseView('', 'utm_source=mail&fbclid=1&Taal=en')).toEqual(defaultView)
})

test('a table is sorted upwards, or downwards after a minus', () => {
  expect(parseView('tabel/', 'sorteer=lonely').sorting).toEqual({ column: 'lonely', descending: false })
  expect(parseView('tabel/', 'sorteer=-lonely').sorting).toEqual({ column: 'lonely', descending: true })
})

describe('a hostile link', () => {
  const hostile = ['<script>alert(1)</script>', 'javascript:alert(1)', '../../etc/passwd', '%', '%E0%A4%A', '%00', '\u202Etxt', '"onload="x', '🙂'.repeat(99)]

  test.each(hostile)('such as %s shows the map and is named', text => {
    const view = parseView(text, `taal=${text}&kaart=${text}`)
    expect({ ...view, misread: [] }).toEqual(defaultView)
    expect(view.misread).toHaveLength(3)
  })

  test('never throws and never chooses what does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
        const view = parseView(path, query)
        expect(pages).toContain(view.page)
        expect(languages).toContain(view.language)
        expect(view.area === null || /^[a-z0-9-]{1,60}$/.test(view.area)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('never throws on options of its own', () => {
    const keys = ['taal', 'kaart', 'weergave', 'indicator', 'klassen', 'ijkpunt', 'grenzen', 'rijen', 'kolommen', 'sorteer', 'gebieden']
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string(), (key, text) => {
        const view = parseView('', new URLSearchParams([[key, text]]).toString())
        expect(view.misread.length).toBeLessThanOrEqual(1)
        for (const part of view.misread) expect(part.startsWith(`${key}=`)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('once read and written again stays as it is, whatever stood in it', () => {
    const keys = Object.values(codecs).map(({ key }) => key)
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...hostile, 'ja', 'en', 'tonen', 'lonely', '-lonely', 'breda-noord,delft-west', ''),
    )
    const query = fc.array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 6 }).map(pairs => new URLSearchParams(pairs).toString())
    const folder = fc.constantFrom('', 'en/', 'gebied/', 'en/gebied/', 'themas/', 'insluiten/', 'tabel/', 'presenteren/', 'en/themas/wonen/')
    const path = fc.tuple(folder, fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', 'breda-noord/', 'index.html', '//', '..')))
    fc.assert(
      fc.property(
        path.map(parts => parts.join('')),
        query,
        (anyPath, anyQuery) => {
          const view = parseView(anyPath, anyQuery)
          expect(parse(formatView(view))).toEqual({ ...view, misread: [] })
        },
      ),
      { numRuns: 600 },
    )
  })

  test('that is very long is cut before it is shown back', () => {
    const view = parseView('a'.repeat(100_000), `taal=${'b'.repeat(100_000)}`)
    expect(view.misread).toEqual([`${'a'.repeat(60)}…`, `taal=${'b'.repeat(55)}…`])
  })

  test('with an area of more than sixty letters is not taken for an area', () => {
    expect(parseView(`gebied/${'a'.repeat(61)}/`, '').area).toBeNull()
  })

  test('with more areas than can be compared compares none and is named', () => {
    const view = parseView('vergelijk/', `gebieden=${ids.slice(0, 5).join(',')}`)
    expect(view.compared).toEqual([])
    expect(view.misread).toHaveLength(1)
  })

  test('with more columns than a table can hold falls back to the usual ones', () => {
    const view = parseView('tabel/', `kolommen=${Array.from({ length: 61 }, () => 'lonely').join(',')}`)
    expect(view.columns).toBeNull()
    expect(view.misread).toHaveLength(1)
  })
})
