// The outcomes claimed in the interviews as files: CSV for people and for programs, a workbook, JSON.
import type { ClaimedOutcome } from '../domain/outcomes'
import type { AllTexts } from '../i18n/nl-later'
import { never } from '../lib/never'
import { csvText, dutch, standard } from './csv'
import { fileName } from './save-file'
import type { ContentValue } from './table-content'
import type { MadeFile } from './table-file'
import { neutralise } from './table-neutralise'

export const outcomeFormats = ['csvDutch', 'csvStandard', 'xlsx', 'json'] as const
export type OutcomeFormat = (typeof outcomeFormats)[number]

export type OutcomeContent = { outcomes: readonly ClaimedOutcome[]; publication: string; link: string; texts: AllTexts }

const fields = ['metric', 'before', 'after', 'unit', 'period', 'area', 'area_id', 'municipality', 'speaker', 'result', 'result_id', 'page'] as const

/** One outcome under the names of the fields; null where the interview says nothing. */
function recordOf({ figure, area, speaker, title, highlight, page }: ClaimedOutcome): Record<(typeof fields)[number], ContentValue> {
  return {
    metric: figure?.metric ?? null,
    before: figure?.from ?? null,
    after: figure?.value ?? null,
    unit: figure?.unit ?? null,
    period: figure?.period ?? null,
    area: area.name,
    area_id: area.id,
    municipality: area.municipality.name,
    speaker,
    result: title,
    result_id: highlight,
    page,
  }
}

const rowsOf = ({ outcomes }: OutcomeContent) => outcomes.map(recordOf).map(record => fields.map(field => record[field]))

function headings({ texts }: OutcomeContent): string[] {
  const { columns, unit, result } = texts.findings.board
  const { code } = texts.table.file
  return [
    columns.metric,
    columns.before,
    columns.after,
    unit,
    columns.period,
    columns.area,
    `${columns.area} (${code})`,
    texts.table.file.part,
    columns.speaker,
    result,
    `${result} (${code})`,
    columns.page,
  ]
}

/** For a spreadsheet: headings in words, and below the table where it comes from and that nobody verified it. */
function dutchCsv(content: OutcomeContent): string {
  const foot = [[], [content.texts.findings.board.claimed], [content.publication], [content.link]]
  return `\uFEFF${csvText([headings(content), ...rowsOf(content), ...foot], dutch)}`
}

async function workbook(content: OutcomeContent): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const { board } = content.texts.findings
  const text = (value: string) => ({ value: neutralise(value), type: String, wrap: true, alignVertical: 'top' as const })
  const cell = (value: ContentValue) =>
    value === null ? null : typeof value === 'number' ? { value, type: Number, alignVertical: 'top' as const } : text(value)
  const notes = [board.claimed, content.publication, content.link].map(line => [text(line)])
  const heads = headings(content).map(value => ({ ...text(value), fontWeight: 'bold' as const }))
  return writeWorkbook([
    {
      sheet: board.title,
      data: [heads, ...rowsOf(content).map(row => row.map(cell)), [], ...notes],
      columns: [44, 10, 10, 18, 26, 24, 24, 18, 24, 44, 34, 9].map(width => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBlob()
}

/** The outcomes as a file of a format, with its name. Rejects where the workbook cannot be made. */
export async function outcomeFile(format: OutcomeFormat, content: OutcomeContent, made: Date): Promise<MadeFile> {
  const { board } = content.texts.findings
  const name = (extension: string) => fileName([board.fileName], made, extension)
  switch (format) {
    case 'csvDutch':
      return { name: name('csv'), file: new Blob([dutchCsv(content)], { type: 'text/csv;charset=utf-8' }) }
    case 'csvStandard':
      return {
        name: fileName([board.fileName, content.texts.table.file.standard], made, 'csv'),
        file: new Blob([csvText([fields, ...rowsOf(content)], standard)], { type: 'text/csv;charset=utf-8' }),
      }
    case 'xlsx':
      return { name: name('xlsx'), file: await workbook(content) }
    case 'json': {
      const file = { title: board.caption, remark: board.claimed, source: content.publication, link: content.link, outcomes: content.outcomes.map(recordOf) }
      return { name: name('json'), file: new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }) }
    }
    default:
      return never(format)
  }
}
