import { type ReactNode, useId } from 'react'
import styles from './ChartFrame.module.css'
import { type ChartTable, TableDisclosure } from './TableDisclosure'

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
  /** Another drawing of the same figure, below its sentence. */
  below?: ReactNode
  children: ReactNode
}

/** A chart with all that belongs to it: title, sentence, source, the same numbers as a table, and a place for a download. */
export function ChartFrame({ title, figure, remark, sentence, source, table, words, tools, more, download, below, children }: Props) {
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
      {below}
      <div className={styles.tools}>
        {tools}
        {more}
        <TableDisclosure word={words.asTable} title={title} table={table} />
        {download}
      </div>
    </figure>
  )
}
