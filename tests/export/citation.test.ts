import { expect, test } from 'vitest'
import { citationOf } from '../../src/export/citation'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'

const consulted = new Date(2026, 10, 23, 23, 30)
const link = 'https://voorbeeld.nl/tabel/?indicator=lonely'
const health = { source: 'RIVM, Gezondheid per wijk en buurt 2020 (CC BY 4.0)', year: 2020 }

test('a Dutch citation names title, source, link and the reader’s own day', () => {
  expect(citationOf({ title: 'Eenzaam in Groningen Noord', sources: [health], link, consulted, texts: nl })).toBe(
    'Focusatlas, ‘Eenzaam in Groningen Noord’. Bron: RIVM, Gezondheid per wijk en buurt 2020 (CC BY 4.0). https://voorbeeld.nl/tabel/?indicator=lonely Geraadpleegd op 23 november 2026.',
  )
})

test('an English citation has English words and an English date', () => {
  const line = citationOf({ title: 'Lonely', sources: [health, { source: 'CBS', year: 2022 }], link, consulted, texts: en })
  expect(line).toContain('Sources: RIVM, Gezondheid per wijk en buurt 2020 (CC BY 4.0); CBS, 2022.')
  expect(line).toMatch(/Consulted on 23 November 2026\.$/)
})

test('a source of several figures stands once, with the years its name does not say', () => {
  const sources = [health, { source: 'CBS', year: 2022 }, health, { source: 'CBS', year: 2020 }, { source: 'CBS', year: 2022 }]
  expect(citationOf({ title: 'Tabel', sources, link, consulted, texts: nl })).toContain('(CC BY 4.0); CBS, 2020, 2022.')
})

test('without figures a citation has no word about sources', () => {
  expect(citationOf({ title: 'Kaart', sources: [], link, consulted, texts: nl })).toBe(`Focusatlas, ‘Kaart’. ${link} Geraadpleegd op 23 november 2026.`)
})
