import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { Sorting } from '../domain/view'
import { useAllTexts } from '../i18n/use-texts'
import { sortBy } from '../state/actions'
import { Icon } from '../ui/Icon'
import { type Column, columnGroups, makerOf, nameColumn } from './columns'
import styles from './TableHead.module.css'
import { columnLabel } from './table-words'
import type { TableModel } from './use-table'

/** Two rows of headings: themes above, and below each column with its unit, year and source. */
export function TableHead({ model: { columns, sorting, scene } }: { model: TableModel }) {
  const texts = useAllTexts()
  const words = texts.table
  const groups = columnGroups(columns)
  return (
    <>
      <colgroup />
      {groups.map(group => (
        <colgroup key={group.theme} span={group.columns.length} />
      ))}
      <thead className={styles.head}>
        <tr>
          <th scope="col" rowSpan={2} className={styles.corner} aria-sort={directionOf(nameColumn, sorting)}>
            <SortButton column={nameColumn} label={words.name[scene.view.rows]} sorting={sorting} />
          </th>
          {groups.map(group => (
            <th key={group.theme} scope="colgroup" colSpan={group.columns.length} className={styles.theme}>
              <span>{group.theme ? texts.legend.indicatorThemes[group.theme] : words.stacking.group}</span>
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap(group =>
            group.columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                className={styles.column}
                data-first={index === 0 || undefined}
                data-long={isLong(column) || undefined}
                aria-sort={directionOf(column.id, sorting)}
              >
                <SortButton column={column.id} label={columnLabel(column, texts)} sorting={sorting} />
                <ColumnFacts column={column} />
              </th>
            )),
          )}
        </tr>
      </thead>
    </>
  )
}

const isLong = ({ indicator }: Column) => indicator === null || indicator.label.length > 26 || indicator.unit.length > 26

function directionOf(column: string, sorting: Sorting | null): 'ascending' | 'descending' | undefined {
  if (sorting?.column !== column) return undefined
  return sorting.descending ? 'descending' : 'ascending'
}

/** The first click sorts numbers from high to low and names from A to Z, the second the other way, the third not at all. */
function nextSorting(column: string, sorting: Sorting | null): Sorting | null {
  const first = column !== nameColumn
  if (sorting?.column !== column) return { column, descending: first }
  return sorting.descending === first ? { column, descending: !first } : null
}

function SortButton({ column, label, sorting }: { column: string; label: string; sorting: Sorting | null }) {
  const direction = directionOf(column, sorting)
  const arrow = direction === undefined ? ChevronsUpDown : direction === 'descending' ? ArrowDown : ArrowUp
  return (
    <button type="button" className={styles.sort} data-sorted={direction !== undefined || undefined} onClick={() => sortBy(nextSorting(column, sorting))}>
      <span>{label}</span>
      <Icon of={arrow} size={14} />
    </button>
  )
}

function ColumnFacts({ column: { indicator } }: { column: Column }) {
  const texts = useAllTexts()
  if (!indicator) return <small className={styles.facts}>{texts.table.stacking.unit}</small>
  return (
    <small className={styles.facts}>
      <span>{indicator.unit}</span>
      <span>
        {makerOf(indicator)}, {indicator.year}
      </span>
      {indicator.kind === 'counted' ? null : <em>{texts.legend.kinds[indicator.kind]}</em>}
    </small>
  )
}
