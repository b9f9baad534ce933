// Makes the file of a format from the table; each format is one case.
import { never } from '../lib/never'
import { fetchOutlines, tableGeojson } from './geojson'
import { fileName } from './save-file'
import type { TableContent } from './table-content'
import { dutchCsv, standardCsv } from './table-csv'
import { tableJson } from './table-json'
import { tableWorkbook } from './xlsx'

export const tableFormats = ['csvDutch', 'csvStandard', 'xlsx', 'json', 'geojson'] as const
export type TableFormat = (typeof tableFormats)[number]

export type MadeFile = { name: string; file: Blob }

/** The file of a format, with its name. `root` is where the outlines lie. Rejects where something does not come. */
export async function tableFile(format: TableFormat, content: TableContent, made: Date, root: URL): Promise<MadeFile> {
  const words = content.texts.table.file
  const what = words[content.kind]
  switch (format) {
    case 'csvDutch':
      return { name: fileName([what], made, 'csv'), file: new Blob([dutchCsv(content)], { type: 'text/csv;charset=utf-8' }) }
    case 'csvStandard':
      return { name: fileName([what, words.standard], made, 'csv'), file: new Blob([standardCsv(content)], { type: 'text/csv;charset=utf-8' }) }
    case 'xlsx':
      return { name: fileName([what], made, 'xlsx'), file: await tableWorkbook(content) }
    case 'json':
      return { name: fileName([what], made, 'json'), file: new Blob([tableJson(content)], { type: 'application/json' }) }
    case 'geojson': {
      const text = tableGeojson(content, await fetchOutlines(content.kind, root))
      return { name: fileName([what], made, 'geojson'), file: new Blob([text], { type: 'application/geo+json' }) }
    }
    default:
      return never(format)
  }
}
