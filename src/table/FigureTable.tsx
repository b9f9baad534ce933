import { memo } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { hoverArea, hoverDistrict } from '../state/actions'
import styles from './FigureTable.module.css'
import { PlaceRow } from './PlaceRow'
import { TableHead } from './TableHead'
import { placesWords } from './table-words'
import type { TableModel } from './use-table'

const pointAtNothing = () => {
  hoverArea(null)
  hoverDistrict(null)
}

/** The table itself, in a box of its own that scrolls both ways under a heading that stays. */
export const FigureTable = memo(function FigureTable({ model }: { model: TableModel }) {
  const texts = useAllTexts()
  const caption = texts.table.caption(placesWords(model, texts))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.box} tabIndex={0} aria-label={texts.table.scroll(caption)}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead model={model} />
        <tbody onPointerLeave={pointAtNothing}>
          {model.rows.map(row => (
            <PlaceRow key={row.key} row={row} columns={model.columns} figures={model.figures} scene={model.scene} />
          ))}
        </tbody>
      </table>
    </section>
  )
})
