import { type ReactNode, useId } from 'react'
import styles from './ChartFrame.module.css'
import { Disclosure } from './Disclosure'

export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] }

type Props = {
  title: string
  /** Large at the end of the title's line: the figure itself. */
  figure?: ReactNode
  /** Small under the title: year, kind, direction. */
  remark?: ReactNode
  sentence: ReactNode
  source: string
  table: ChartTable
  words: { asTable: string }
  /** Stands before the disclosures, as the button that puts the figure on the map. */
  tools?: ReactNode
  /** More disclosures. */
  more?: ReactNode
  /** The button that saves the chart as a file. */
  download?: ReactNode
  children: ReactNode
}

/** A chart with all that belongs to it: title, sentence, source, the same numbers as a table, and a place for a download. */
export function ChartFrame({ title, figure, remark, sentence, source, table, words, tools, more, download, children }: Props) {
  const id = useId()
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <div className={styles.heading}>
        <h4 id={id}>{title}</h4>
        {figure ? <p className={styles.figure}>{figure}</p> : null}
        {remark ? <p className={styles.remark}>{remark}</p> : null}
      </div>
      {children}
      <figcaption className={styles.caption}>
        <p>{sentence}</p>
        <p className={styles.source}>{source}</p>
      </figcaption>
      <div className={styles.tools}>
        {tools}
        {more}
        <Disclosure word={words.asTable} about={title}>
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
        {download}
      </div>
    </figure>
  )
}
