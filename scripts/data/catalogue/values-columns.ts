// The columns of values.csv, told once for every form of description.
import { type Language, languages } from '../../../src/domain/atlas'
import { enLater as en } from '../../../src/i18n/en-later'
import { nlLater as nl } from '../../../src/i18n/nl-later'

const words = { nl: nl.accountability.data.columns, en: en.accountability.data.columns }

export const levels = ['area', 'district', 'city-district', 'municipality', 'netherlands']

type Name = keyof typeof words.nl
const column = (name: Name) => ({
  name,
  text: Object.fromEntries(languages.map(language => [language, words[language][name]])) as Record<Language, string>,
})

export const valuesColumns = (['level', 'code', 'indicator', 'year', 'value'] as const).map(column)

/** What names a row. */
export const valuesKey = ['level', 'code', 'indicator', 'year']
