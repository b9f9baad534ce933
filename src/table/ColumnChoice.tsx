import { useId } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { chooseColumns } from '../state/actions'
import { Button } from '../ui/Button'
import styles from './ColumnChoice.module.css'
import { allColumns, columnGroups } from './columns'
import { columnLabel } from './table-words'
import type { TableModel } from './use-table'

/** A box for each column, by theme. The last one cannot be taken away: a table of names alone says nothing. */
export function ColumnChoice({ model: { columns, figures } }: { model: TableModel }) {
  const texts = useAllTexts()
  const words = texts.table
  const note = useId()
  const all = allColumns(figures.indicators)
  const isShown = (id: string) => columns.some(column => column.id === id)
  const turn = (id: string) => chooseColumns(all.map(column => column.id).filter(other => isShown(other) !== (other === id)))
  return (
    <details className={styles.columns}>
      <summary>{words.columns.title(columns.length, all.length)}</summary>
      <div className={styles.sheet}>
        <p className={styles.buttons}>
          <Button onClick={() => chooseColumns(all.map(column => column.id))}>{words.columns.all}</Button>
          <Button onClick={() => chooseColumns(null)}>{words.columns.usual}</Button>
          <small id={note}>{words.columns.atLeastOne}</small>
        </p>
        <div className={styles.themes}>
          {columnGroups(all).map(group => (
            <fieldset key={group.theme}>
              <legend>{group.theme ? texts.legend.indicatorThemes[group.theme] : words.stacking.group}</legend>
              {group.columns.map(column => {
                const isLast = columns.length === 1 && isShown(column.id)
                return (
                  <label key={column.id}>
                    <input
                      type="checkbox"
                      checked={isShown(column.id)}
                      aria-disabled={isLast || undefined}
                      aria-describedby={isLast ? note : undefined}
                      onChange={() => {
                        if (!isLast) turn(column.id)
                      }}
                    />
                    {columnLabel(column, texts)}
                  </label>
                )
              })}
            </fieldset>
          ))}
        </div>
      </div>
    </details>
  )
}
