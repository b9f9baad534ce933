import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { type ClaimedOutcome, type OutcomeColumn, outcomeColumns } from '../domain/outcomes'
import type { Sorting } from '../domain/view'
import { useAllTexts } from '../i18n/use-texts'
import { formatPlain } from '../lib/format'
import { TieLink } from '../panels/TieLink'
import { sortBy } from '../state/actions'
import { Icon } from '../ui/Icon'
import { ScrollBox } from '../ui/ScrollBox'
import styles from './OutcomeTable.module.css'

export function OutcomeTable({ outcomes, sorting }: { outcomes: readonly ClaimedOutcome[]; sorting: Sorting | null }) {
  const texts = useAllTexts()
  const words = texts.findings.board
  return (
    <ScrollBox label={texts.table.scroll(words.caption)} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {words.caption}. {words.claimed}
        </caption>
        <thead>
          <tr>
            {outcomeColumns.map(column => (
              <Head key={column} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome, index) => (
            <Row key={`${outcome.highlight}/${outcome.figure?.metric}`} outcome={outcome} isFirst={outcomes[index - 1]?.highlight !== outcome.highlight} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Head({ column, sorting }: { column: OutcomeColumn; sorting: Sorting | null }) {
  const words = useAllTexts().findings
  const label = words.board.columns[column]
  const isSorted = sorting?.column === column
  const next = () => {
    if (!isSorted) return { column, descending: false }
    return sorting.descending ? null : { column, descending: true }
  }
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => sortBy(next())} data-sorted={isSorted || undefined}>
        {label}
        <Icon of={!isSorted ? ChevronsUpDown : sorting.descending ? ArrowDown : ArrowUp} size={14} />
      </button>
    </th>
  )
}

function Row({ outcome: { highlight, area, title, figure, speaker, page }, isFirst }: { outcome: ClaimedOutcome; isFirst: boolean }) {
  const texts = useAllTexts()
  const words = texts.findings.board
  const number = (value: number) => `${formatPlain(value, texts.locale)}${figure?.unit === '%' ? '%' : ''}`
  const hasUnit = figure && figure.unit !== '%' && !figure.metric.includes(figure.unit)
  return (
    <tr id={isFirst ? highlight : undefined} tabIndex={isFirst ? -1 : undefined}>
      <th scope="row">
        {figure?.metric ?? title}
        {figure ? (
          <small>
            <TieLink to={{ page: 'map', area: area.id, place: highlight }} from={highlight}>
              {title}
            </TieLink>
          </small>
        ) : null}
      </th>
      <td className={styles.number}>{figure?.from === undefined ? '' : number(figure.from)}</td>
      <td className={styles.number}>
        {figure ? (
          <>
            <b>{number(figure.value)}</b>
            {hasUnit ? <small>{figure.unit}</small> : null}
          </>
        ) : (
          <small>{words.noFigure}</small>
        )}
      </td>
      <td>{figure?.period ?? <small>{words.noPeriod}</small>}</td>
      <td>
        <TieLink to={{ page: 'map', area: area.id, place: highlight }} from={highlight} label={`${area.name}: ${title}`}>
          {area.name}
        </TieLink>
      </td>
      <td>{speaker ?? <small>{words.writer}</small>}</td>
      <td className={styles.number}>{words.page(page)}</td>
    </tr>
  )
}
