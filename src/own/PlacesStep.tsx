import type { RefusedRow } from '../domain/own-preview'
import type { TableRow } from '../domain/own-table'
import { useAllTexts } from '../i18n/use-texts'
import { formatList, formatPlain } from '../lib/format'
import { ScrollBox } from '../ui/ScrollBox'
import type { ColumnPreview } from './FiguresDraft'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import { PlaceSelect } from './PlaceSelect'
import type { Draft, TableImport } from './use-table-import'

/** Rows of a table that are shown; the rest is counted. */
const most = 200
const isAboutPlace = ({ why }: RefusedRow) => why === 'unknown-place' || why === 'unsure-place' || why === 'elsewhere'

type Props = { draft: Draft; table: TableImport; previews: readonly ColumnPreview[] }

/** Which place each row is about: what was not recognised can be chosen, and every row that is left out says why. */
export function PlacesStep({ draft, table, previews }: Props) {
  const texts = useAllTexts()
  const words = texts.ownImport.places
  const rows = draft.table.rows.length
  const { headings, notes } = draft
  const numbers = (all: readonly TableRow[]) =>
    formatList(
      all.map(({ number }) => String(number)),
      texts.locale,
    )
  const edges = [
    headings.length > 0 ? words.headings(numbers(headings), headings.length) : '',
    notes.length > 0 ? words.notes(numbers(notes), notes.length) : '',
  ].filter(Boolean)
  const refused = previews.flatMap(({ name, refused }) => refused.map(row => ({ ...row, name })))
  const left = new Set(refused.map(({ row }) => row))
  const unknown = new Map(refused.filter(isAboutPlace).map(row => [row.cell, row.suggestions]))
  // In the order of the table, so that a name stays where it is once its place was chosen.
  const cells = new Set(draft.table.rows.map(({ cells }) => cells[draft.columns.place] ?? ''))
  const asked = [...cells].filter(cell => unknown.has(cell) || cell in draft.corrections)
  return (
    <section className={styles.step} aria-labelledby="own-places">
      <h3 id="own-places" tabIndex={-1}>
        {words.title}
      </h3>
      <p role="status">{left.size === 0 ? words.all(rows) : words.some(rows - left.size, rows)}</p>
      {edges.length > 0 ? <p className={styles.quiet}>{edges.join(' ')}</p> : null}
      {asked.length > 0 ? (
        <>
          <p>{words.unknown}</p>
          <div className={formStyles.fields}>
            {asked.slice(0, most).map(cell => (
              <PlaceSelect
                key={cell}
                cell={cell}
                suggestions={unknown.get(cell) ?? []}
                places={table.places}
                chosen={draft.corrections[cell] ?? ''}
                onChoose={code => {
                  const { [cell]: _, ...rest } = draft.corrections
                  table.change({ corrections: code === '' ? rest : { ...rest, [cell]: code } })
                }}
              />
            ))}
          </div>
        </>
      ) : null}
      {refused.length > 0 ? <Refused refused={refused} rows={left.size} hasColumns={previews.length > 1} /> : null}
      <Accepted previews={previews} table={table} />
    </section>
  )
}

function Refused({ refused, rows, hasColumns }: { refused: readonly (RefusedRow & { name: string })[]; rows: number; hasColumns: boolean }) {
  const words = useAllTexts().ownImport.places
  return (
    <details className={styles.fold} open>
      <summary>{words.refused(rows)}</summary>
      <ScrollBox label={words.refused(rows)} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.row, ...(hasColumns ? [words.column] : []), words.written, words.reason].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, most).map(row => (
              <tr key={`${row.row} ${row.name}`}>
                <td>{row.row}</td>
                {hasColumns ? <td>{row.name}</td> : null}
                <td>{row.cell.slice(0, 80)}</td>
                <td>{row.why === 'duplicate' ? `${words.why.duplicate}, ${words.first(row.first)}` : words.why[row.why]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {refused.length > most ? <p className={styles.quiet}>{words.more(refused.length - most)}</p> : null}
    </details>
  )
}

function Accepted({ previews, table }: Pick<Props, 'previews' | 'table'>) {
  const texts = useAllTexts()
  const words = texts.ownImport.places
  const names = new Map(table.places.map(({ code, name }) => [code, name]))
  const rows = [...new Map(previews.flatMap(({ accepted }) => accepted.map(row => [row.row, row] as const))).values()]
  const values = new Map(previews.map(({ column, accepted }) => [column, new Map(accepted.map(({ row, value }) => [row, value]))]))
  const valueIn = (column: number, row: number) => {
    const value = values.get(column)?.get(row)
    return typeof value === 'number' ? formatPlain(value, texts.locale) : words.empty
  }
  if (rows.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{words.accepted(rows.length)}</summary>
      <ScrollBox label={words.accepted(rows.length)} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[words.row, words.written, words.place].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {previews.map(({ column, name }) => (
                <th key={column} scope="col" className={styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(({ row, cell, code, part }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>{cell.slice(0, 80)}</td>
                <td>{[names.get(code), part].filter(Boolean).join(', ')}</td>
                {previews.map(({ column }) => (
                  <td key={column} className={styles.number}>
                    {valueIn(column, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rows.length > most ? <p className={styles.quiet}>{words.more(rows.length - most)}</p> : null}
    </details>
  )
}
