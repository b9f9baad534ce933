import type { Figures } from '../domain/figures'
import { stackingOf } from '../domain/stacking'
import { useAllTexts } from '../i18n/use-texts'
import { type Row, rowName } from './rows'
import styles from './StackingCell.module.css'

/** In how many respects a place is among the least favourable fifth, with the list a click away. */
export function StackingCell({ row, figures }: { row: Row; figures: Figures }) {
  const words = useAllTexts().table
  const { indicators, outOf } = stackingOf(row.code, figures)
  if (outOf === 0) return <td data-first>{words.missing}</td>
  const count = words.stacking.count(indicators.length, outOf)
  if (indicators.length === 0) return <td data-first>{count}</td>
  return (
    <td data-first>
      <details className={styles.stacking}>
        <summary>{count}</summary>
        <ul aria-label={words.stacking.listLabel(rowName(row, words))}>
          {indicators.map(indicator => (
            <li key={indicator.id}>{indicator.label}</li>
          ))}
        </ul>
      </details>
    </td>
  )
}
