import styles from './ChartFrame.module.css'
import { Disclosure } from './Disclosure'

export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] }

/** The numbers of a chart as a table, behind a word. */
export function TableDisclosure({ word, title, table }: { word: string; title: string; table: ChartTable }) {
  return (
    <Disclosure word={word} about={title}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
