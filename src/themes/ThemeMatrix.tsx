// The way into the themes: every area on every theme, as signs or as numbers, in a real table.
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import { findingsOf, passes } from '../domain/findings'
import { capital } from '../domain/sentences'
import { findingKinds, themes } from '../domain/themes'
import type { Sorting } from '../domain/view'
import { elsewhere } from '../domain/view'
import { useAllTexts } from '../i18n/use-texts'
import { AreaLink } from '../panels/AreaLink'
import { ViewLink } from '../panels/ViewLink'
import { goTo, sortBy } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { ScrollBox } from '../ui/ScrollBox'
import { MatrixCell } from './MatrixCell'
import { MatrixKey } from './MatrixKey'
import { matrixOf, sortRows, totalOf } from './matrix'
import styles from './ThemeMatrix.module.css'

export function ThemeMatrix() {
  const texts = useAllTexts()
  const words = texts.findings.matrix
  const { atlas, view } = useScene()
  const { kind, sorting } = view
  const [areNumbers, setNumbers] = useState(false)
  const findings = findingsOf(atlas.areas).filter(finding => passes(finding, { kind }))
  const rows = sortRows(matrixOf(atlas.areas, findings), sorting, kind, texts.locale)
  const kinds = kind === null ? findingKinds : [kind]
  return (
    <>
      <div className={styles.bar}>
        <MatrixKey chosen={kind} />
        <Button onClick={() => setNumbers(!areNumbers)}>{areNumbers ? words.asDots : words.asNumbers}</Button>
      </div>
      <ScrollBox label={texts.table.scroll(words.title)} className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.title}</caption>
          <colgroup>
            <col className={styles.names} />
            <col span={themes.length} />
          </colgroup>
          <thead>
            <tr>
              <SortableHead column="name" label={words.area} sorting={sorting} />
              {themes.map(theme => (
                <SortableHead key={theme} column={theme} label={capital(texts.themes[theme], texts.locale)} sorting={sorting} theme={theme} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, cells }) => (
              <tr key={area.id}>
                <th scope="row">
                  <AreaLink area={area}>
                    <span className={styles.nr}>{area.nr}</span> {area.name}
                  </AreaLink>
                </th>
                {themes.map(theme => (
                  <td key={theme}>
                    <MatrixCell area={area} theme={theme} counts={cells[theme]} kinds={kinds} areNumbers={areNumbers} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {themes.map(theme => (
                <td key={theme} className={styles.total}>
                  {rows.reduce((sum, { cells }) => sum + totalOf(cells[theme], kind), 0)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className={styles.small}>
        {areNumbers ? '' : words.key} {words.note}
      </p>
    </>
  )
}

type HeadProps = { column: string; label: string; sorting: Sorting | null; theme?: (typeof themes)[number] }

/** The name of a column, which leads to the theme, and a button that sorts by it. */
function SortableHead({ column, label, sorting, theme }: HeadProps) {
  const words = useAllTexts().findings.matrix
  const isSorted = sorting?.column === column
  const arrow = !isSorted ? ChevronsUpDown : sorting.descending ? ArrowDown : ArrowUp
  const isNumber = theme !== undefined
  const next = () => {
    if (!isSorted) return { column, descending: isNumber }
    return sorting.descending === isNumber ? { column, descending: !isNumber } : null
  }
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
      <span className={styles.head}>
        {theme ? (
          <ViewLink to={{ ...elsewhere, page: 'themes', theme }} onFollow={() => goTo({ page: 'themes', theme })}>
            {label}
          </ViewLink>
        ) : (
          label
        )}
        <button type="button" onClick={() => sortBy(next())} aria-label={words.sort(label)} data-sorted={isSorted || undefined}>
          <Icon of={arrow} size={14} />
        </button>
      </span>
    </th>
  )
}
