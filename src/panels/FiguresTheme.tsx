import { useEffect, useState } from 'react'
import { Disclosure } from '../charts/Disclosure'
import type { Area } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import type { Indicator, IndicatorTheme } from '../domain/indicator'
import { useTexts } from '../i18n/use-texts'
import styles from './Figures.module.css'
import { FiguresAges, isAgeGroup } from './FiguresAges'
import { FiguresRow } from './FiguresRow'

type Props = {
  theme: IndicatorTheme
  area: Area
  areas: readonly Area[]
  figures: Figures
  extents: ReadonlyMap<string, readonly [number, number]>
  /** The indicator of this theme that is on the map, or null. */
  chosen: string | null
  /** The indicator of this theme that the link leads to, or null. */
  meant: string | null
  startsOpen: boolean
}

/** The figures of one theme, folded or open; it opens by itself when one of its figures is put on the map or meant by the link. */
export function FiguresTheme({ theme, area, areas, figures, extents, chosen, meant, startsOpen }: Props) {
  const texts = useTexts()
  const [isOpen, setOpen] = useState(startsOpen)
  useEffect(() => {
    if (chosen) setOpen(true)
  }, [chosen])
  // What the link leads to has to be there at once, so that the reader can be brought to it.
  const hasBody = isOpen || meant !== null
  const indicators = figures.indicators.filter(indicator => indicator.theme === theme)
  if (indicators.length === 0) return null
  const ages = indicators.filter(isAgeGroup)
  const row = (indicator: Indicator) => (
    <li key={indicator.id} id={`figure-${indicator.id}`} tabIndex={-1} className={styles.row} data-block>
      <FiguresRow
        area={area}
        areas={areas}
        figures={figures}
        indicator={indicator}
        extent={extents.get(indicator.id) ?? [0, 1]}
        isOnMap={chosen === indicator.id}
      />
    </li>
  )
  return (
    <details className={styles.theme} open={hasBody} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{texts.legend.indicatorThemes[theme]}</h3>
        <small>{texts.figures.count(indicators.length)}</small>
      </summary>
      {hasBody ? (
        <>
          <ul className={styles.rows}>
            {indicators.filter(indicator => !isAgeGroup(indicator)).map(row)}
            {ages.length > 0 ? (
              <li>
                <FiguresAges area={area} figures={figures} ages={ages} />
              </li>
            ) : null}
          </ul>
          {ages.length > 0 ? (
            <div className={styles.each}>
              <Disclosure word={texts.figures.ages.each} about={texts.figures.ages.title} isOpen={ages.some(({ id }) => id === chosen || id === meant)}>
                <ul className={styles.rows}>{ages.map(row)}</ul>
              </Disclosure>
            </div>
          ) : null}
        </>
      ) : null}
    </details>
  )
}
