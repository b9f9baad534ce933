import type { Area } from '../domain/atlas'
import type { FindingKind, Theme } from '../domain/themes'
import { elsewhere } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { formatList } from '../lib/format'
import { ViewLink } from '../panels/ViewLink'
import { goTo, hoverArea } from '../state/actions'
import { KindSign } from './KindSign'
import styles from './MatrixCell.module.css'
import { type Counts, totalOf } from './matrix'

/** Ems: the surface of a sign tells how many there are. */
const sizeOf = (count: number) => Math.min(1.3, 0.6 * Math.sqrt(count))

type Props = { area: Area; theme: Theme; counts: Counts; kinds: readonly FindingKind[]; areNumbers: boolean }

/** One area on one theme: a sign for each kind in its fixed place, or the number of findings; leads to just these. */
export function MatrixCell({ area, theme, counts, kinds, areNumbers }: Props) {
  const texts = useTexts()
  const words = texts.findings
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const inWords = formatList(
    kinds.filter(kind => counts[kind] > 0).map(kind => words.countOf[kind](counts[kind])),
    texts.locale,
  )
  if (total === 0)
    return (
      <span className={styles.none}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{words.matrix.nothing}</span>
      </span>
    )
  const target = { ...elsewhere, page: 'themes', theme, source: area.id, kind: kinds.length === 1 ? (kinds[0] ?? null) : null } as const
  return (
    <ViewLink
      to={target}
      onFollow={() => goTo(target)}
      onPoint={isOver => hoverArea(isOver ? area.id : null)}
      className={styles.cell}
      label={words.matrix.cell(area.name, texts.themes[theme], inWords)}
    >
      {areNumbers ? (
        <span className={styles.number}>{totalOf(counts, kinds.length === 1 ? (kinds[0] ?? null) : null)}</span>
      ) : (
        kinds.map(kind => (
          <span key={kind} className={styles.slot}>
            {counts[kind] > 0 ? <KindSign kind={kind} size={sizeOf(counts[kind])} /> : null}
          </span>
        ))
      )}
    </ViewLink>
  )
}
