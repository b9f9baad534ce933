import { encodings, separators } from '../domain/own-table'
import { useAllTexts } from '../i18n/use-texts'
import { ScrollBox } from '../ui/ScrollBox'
import { Choice } from './Choice'
import { columnName } from './FiguresDraft'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import type { Draft, TableImport } from './use-table-import'

/** What was found out about the table, for correction, with its beginning; and which columns are meant. */
export function FoundStep({ draft, table }: { draft: Draft; table: TableImport }) {
  const texts = useAllTexts()
  const words = texts.ownImport.found
  const { choice, sheets, header, rows } = draft.table
  const isText = sheets.length === 0
  const { place, values } = draft.columns
  const all = header.map((_, column) => ({ column, name: columnName(draft, column, texts) }))
  const choose = (columns: Partial<Draft['columns']>) => table.change({ columns: { ...draft.columns, ...columns } })
  return (
    <section className={styles.step} aria-labelledby="own-found">
      <h3 id="own-found" tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.text}</p>
      <div className={formStyles.fields}>
        {sheets.length > 1 ? (
          <Choice
            label={words.sheet}
            value={choice.sheet ?? sheets[0] ?? ''}
            options={sheets}
            words={Object.fromEntries(sheets.map(sheet => [sheet, sheet]))}
            onChoose={sheet => void table.correct({ sheet })}
          />
        ) : null}
        {isText ? (
          <Choice
            label={words.separator}
            value={choice.separator}
            options={separators}
            words={words.separators}
            onChoose={separator => void table.correct({ separator })}
          />
        ) : null}
        <Choice
          label={words.decimal}
          value={choice.decimal}
          options={[',', '.']}
          words={words.decimals}
          onChoose={decimal => void table.correct({ decimal })}
        />
        {isText && draft.source.name !== null ? (
          <Choice
            label={words.encoding}
            value={choice.encoding}
            options={encodings}
            words={words.encodings}
            onChoose={encoding => void table.correct({ encoding })}
          />
        ) : null}
      </div>
      <label className={formStyles.tick}>
        <input type="checkbox" checked={choice.hasHeader} onChange={event => void table.correct({ hasHeader: event.target.checked })} />
        {words.header}
      </label>
      <ScrollBox label={words.start} className={styles.scroll}>
        <table className={styles.table} aria-label={words.start}>
          <thead>
            <tr>
              {all.map(({ column, name }) => (
                <th key={column} scope="col">
                  {name}
                </th>
              ))}
            </tr>
            {draft.headings.map(({ number, cells }) => (
              <tr key={number}>
                {all.map(({ column }) => (
                  <th key={column} scope="col">
                    {cells[column]}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {rows.slice(0, 4).map(({ number, cells }) => (
              <tr key={number}>
                {all.map(({ column }) => (
                  <td key={column}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className={formStyles.fields}>
        <label className={formStyles.field}>
          <span>{words.place}</span>
          <select
            value={place}
            onChange={event => choose({ place: Number(event.target.value), values: values.filter(column => column !== Number(event.target.value)) })}
          >
            {all.map(({ column, name }) => (
              <option key={column} value={column}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset className={formStyles.ticks}>
          <legend>{words.values}</legend>
          {all
            .filter(({ column }) => column !== place)
            .map(({ column, name }) => (
              <label key={column} className={formStyles.tick}>
                <input
                  type="checkbox"
                  checked={values.includes(column)}
                  onChange={event =>
                    choose({ values: all.flatMap(one => ((one.column === column ? event.target.checked : values.includes(one.column)) ? one.column : [])) })
                  }
                />
                {name}
              </label>
            ))}
        </fieldset>
      </div>
      {values.length === 0 ? <p role="status">{words.noValues}</p> : null}
    </section>
  )
}
