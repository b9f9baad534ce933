import { memo, useMemo } from 'react'
import { StripKey } from '../charts/StripKey'
import type { Area } from '../domain/atlas'
import { axisExtent } from '../domain/figure-places'
import type { Figures as AllFigures } from '../domain/figures'
import { indicatorThemes } from '../domain/indicator'
import { useTexts } from '../i18n/use-texts'
import type { AreaScene } from './AreaPanel'
import styles from './Figures.module.css'
import { FiguresTheme } from './FiguresTheme'

/** The figures of the area by theme, each among all Dutch wijken, its municipality and the country. */
export function Figures({ scene: { area, atlas, indicator, view } }: { scene: AreaScene }) {
  const texts = useTexts()
  if (atlas.figures === null) return <p className={styles.quiet}>{texts.figures.loading}</p>
  const meant = view.place?.startsWith('figure-') ? view.place.slice('figure-'.length) : null
  return <Themes area={area} areas={atlas.areas} figures={atlas.figures} chosen={indicator?.id ?? null} meant={meant} />
}

type Props = { area: Area; areas: readonly Area[]; figures: AllFigures; chosen: string | null; meant: string | null }

/** Drawn again only when the area or the chosen figure changes, not when something is pointed at. */
const Themes = memo(function Themes({ area, areas, figures, chosen, meant }: Props) {
  const texts = useTexts()
  const extents = useMemo(() => new Map(figures.indicators.map(indicator => [indicator.id, axisExtent(indicator, figures, areas)])), [figures, areas])
  const themeOf = (indicator: string | null) => figures.indicators.find(({ id }) => id === indicator)?.theme
  const [chosenTheme, meantTheme] = [themeOf(chosen), themeOf(meant)]
  const first = chosenTheme ?? meantTheme
  return (
    <>
      <StripKey words={texts.figures.key} />
      <div>
        {indicatorThemes.map((theme, index) => (
          <FiguresTheme
            key={theme}
            theme={theme}
            area={area}
            areas={areas}
            figures={figures}
            extents={extents}
            chosen={chosenTheme === theme ? chosen : null}
            meant={meantTheme === theme ? meant : null}
            startsOpen={first ? chosenTheme === theme || meantTheme === theme : index < 2}
          />
        ))}
      </div>
    </>
  )
})
