import { expect, test } from 'vitest'
import { inLanguage } from '../../../scripts/data/publish'

const source = {
  id: 'delft-west',
  page: 41,
  goal: null,
  title: { nl: 'Titel', en: 'Title' },
  quotes: [{ text: { nl: 'Ja', en: 'Yes' }, themes: ['housing'] }],
  because: { lonely: { nl: 'omdat', en: 'because' } },
}

test('every text becomes the text of the asked language, however deep', () => {
  expect(inLanguage(source, 'nl')).toEqual({
    id: 'delft-west',
    page: 41,
    goal: null,
    title: 'Titel',
    quotes: [{ text: 'Ja', themes: ['housing'] }],
    because: { lonely: 'omdat' },
  })
  expect(inLanguage(source, 'en').quotes[0]?.text).toBe('Yes')
})

test('an object with more than two languages of text is left as it is', () => {
  const other = { nl: 1, en: 2, kind: 'sea' }
  expect(inLanguage(other, 'nl')).toEqual(other)
})

test('the source keeps both its languages', () => {
  const copy = structuredClone(source)
  inLanguage(source, 'en')
  expect(source).toEqual(copy)
})
