// The table as JSON: values with all that is known about them.
import { sourcesOf, type TableContent } from './table-content'

/** Each row with its values by column, null where there is none; before them what each indicator is, and where it comes from. */
export function tableJson(content: TableContent): string {
  const { title, language, columns, rows, indicators, citation, link, texts } = content
  const file = {
    title,
    language,
    link,
    citation,
    attribution: [...sourcesOf(content), texts.table.file.licence],
    indicators: indicators.map(({ id, label, definition, counts, limits, unit, theme, favourable, year, source, kind }) => ({
      id,
      label,
      definition,
      counts,
      limits,
      unit,
      theme,
      favourable,
      year,
      source,
      kind,
    })),
    rows: rows.map(({ code, level, name, part, values }) => ({
      code,
      level,
      name,
      partOf: part || null,
      values: Object.fromEntries(columns.map((column, index) => [column.id, values[index] ?? null])),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
