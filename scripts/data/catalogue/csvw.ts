// values.csv-metadata.json: the columns of values.csv in the form of CSV on the Web.
import { type About, description, inEach, licence, publisherOf, title } from './about'
import { levels, valuesColumns, valuesKey } from './values-columns'

const datatypes = {
  level: { base: 'string', format: levels.join('|') },
  code: 'string',
  indicator: 'string',
  year: 'gYear',
  value: 'decimal',
} as const

/** The metadata that a reader of CSVW looks for beside the table. */
export function csvwMetadata({ edition, site }: Pick<About, 'edition' | 'site'>): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: 'values.csv',
    'dc:title': inEach(title),
    'dc:description': inEach(description),
    'dc:publisher': publisherOf(site),
    'dc:license': { '@id': licence.uri },
    'dc:modified': { '@value': edition.date, '@type': 'xsd:date' },
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
    tableSchema: {
      columns: valuesColumns.map(({ name, text }) => ({
        name,
        titles: name,
        'dc:description': inEach(text),
        datatype: datatypes[name],
        ...(name === 'value' ? { null: '' } : { required: true }),
      })),
      primaryKey: valuesKey,
    },
  }
}
