import type { Area } from '../domain/atlas'
import { figureAt } from '../domain/figures'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { formatFigure } from '../lib/format-figure'
import styles from './AreaFigure.module.css'

/** What stands behind a name in the list: the value of the chosen indicator with its class, or the residents. */
export function AreaFigure({ scene, area }: { scene: Scene; area: Area }) {
  const texts = useTexts()
  const { indicator, choropleth, atlas } = scene
  if (!indicator || !atlas.figures)
    return (
      <span className="numeral">
        {formatNumber(area.characteristics.population, texts.locale)}
        <span className="visually-hidden"> {texts.list.residents}</span>
      </span>
    )
  const value = figureAt(atlas.figures, area.id, indicator.id)
  return (
    <span className={styles.figure}>
      {value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale)}
      {choropleth ? <i className={styles.swatch} style={{ backgroundColor: choropleth.colourAt(area.id) ?? 'transparent' }} /> : null}
    </span>
  )
}
