import { memo } from 'react'
import { figureAt, targetAt } from '../domain/figures'
import { useAllTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { inkOn } from '../lib/luminance'
import { AreaLink } from '../panels/AreaLink'
import { hoverArea, hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import type { Column } from './columns'
import styles from './PlaceRow.module.css'
import { type Row, rowName } from './rows'
import { StackingCell } from './StackingCell'
import type { TableModel } from './use-table'

type Props = { row: Row } & Pick<TableModel, 'columns' | 'figures' | 'scene'>

const pointAt = ({ level, code }: Row) => {
  hoverArea(level === 'area' ? code : null)
  hoverDistrict(level === 'district' ? code : null)
}

/** One place: its name as a heading, and a cell for each column. */
export const PlaceRow = memo(function PlaceRow({ row, columns, figures, scene }: Props) {
  const isHovered = useStore(({ hovered, hoveredDistrict }) => row.code === (row.level === 'district' ? hoveredDistrict : hovered))
  const hoveredClass = useStore(state => state.hoveredClass)
  const isClassPointedAt = hoveredClass !== null && scene.choropleth !== null
  const isLit = isClassPointedAt && scene.choropleth?.classAt(row.code) === hoveredClass
  return (
    <tr
      className={styles.row}
      data-level={row.level}
      data-hovered={isHovered || undefined}
      data-lit={isLit || undefined}
      data-dimmed={(isClassPointedAt && !isLit) || undefined}
      onPointerEnter={() => pointAt(row)}
    >
      <th scope="row">
        <PlaceName row={row} />
      </th>
      {columns.map((column, index) =>
        column.indicator ? (
          <FigureCell key={column.id} row={row} column={column} isFirst={isFirstOfTheme(columns, index)} figures={figures} scene={scene} />
        ) : (
          <StackingCell key={column.id} row={row} figures={figures} />
        ),
      )}
    </tr>
  )
}, isSame)

/** Rows are made anew for each order; the same place in the same columns looks the same. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.row.key === after.row.key &&
    before.row.area === after.row.area &&
    before.columns === after.columns &&
    before.figures === after.figures &&
    before.scene === after.scene
  )
}

const isFirstOfTheme = (columns: readonly Column[], index: number) => columns[index]?.indicator?.theme !== columns[index - 1]?.indicator?.theme

function PlaceName({ row }: { row: Row }) {
  const texts = useAllTexts()
  const { level, area, share } = row
  if (level === 'area' && area)
    return (
      <span className={styles.area}>
        <span className={styles.nr}>{area.nr}</span>
        <AreaLink area={area}>{area.name}</AreaLink>
      </span>
    )
  if (level === 'district' && area)
    return (
      <>
        {row.name}
        <small>
          <AreaLink area={area}>{area.name}</AreaLink>
          {share < 1 ? <>, {texts.table.share(formatNumber(share * 100, texts.locale))}</> : null}
        </small>
      </>
    )
  return rowName(row, texts.table)
}

type CellProps = Omit<Props, 'columns'> & { column: Column; isFirst: boolean }

function FigureCell({ row, column, isFirst, figures, scene }: CellProps) {
  const texts = useAllTexts()
  const value = figureAt(figures, row.code, column.id)
  const target = targetAt(figures, row.code, column.id)
  const colour = scene.indicator?.id === column.id ? (scene.choropleth?.colourAt(row.code) ?? null) : null
  const isColoured = scene.choropleth !== null && scene.indicator?.id === column.id
  return (
    <td
      data-first={isFirst || undefined}
      data-missing={value === null || undefined}
      data-coloured={isColoured || undefined}
      style={colour ? { backgroundColor: colour, color: inkOn(colour) } : undefined}
    >
      {value === null ? <span className={styles.missing}>{texts.table.missing}</span> : formatNumber(value, texts.locale, column.indicator?.decimals)}
      {target ? <small>{texts.figures.goal(formatNumber(target.value, texts.locale, column.indicator?.decimals), target.year)}</small> : null}
    </td>
  )
}
