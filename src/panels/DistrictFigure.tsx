import { figureAt } from '../domain/figures'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { formatFigure } from '../lib/format-figure'
import styles from './AreaFigure.module.css'

/** The value of the chosen indicator for a wijk, with the colour that it has on the map. */
export function DistrictFigure({ scene: { indicator, choropleth, atlas }, code }: { scene: Scene; code: string }) {
  const texts = useTexts()
  if (!indicator || !atlas.figures) return null
  const value = figureAt(atlas.figures, code, indicator.id)
  return (
    <span className={styles.figure}>
      {value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale)}
      {choropleth ? <i className={styles.swatch} style={{ backgroundColor: choropleth.colourAt(code) ?? 'transparent' }} /> : null}
    </span>
  )
}
