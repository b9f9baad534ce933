import { figureAt } from '../domain/figures'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { formatFigure } from '../lib/format-figure'
import styles from './MapTooltip.module.css'

type Props = { scene: Scene; hoveredDistrict: string | null; at: { x: number; y: number }; width: number }

/** The name of what is pointed at on the map, with its residents. */
export function MapTooltip({ scene, hoveredDistrict, at, width }: Props) {
  const texts = useTexts()
  const area = scene.hovered
  if (!area) return null
  const district = area === scene.area ? area.boundary.members.find(member => member.code === hoveredDistrict) : undefined
  const toLeft = at.x > width - 260
  return (
    <div className={styles.tooltip} style={{ left: at.x, top: at.y, translate: toLeft ? 'calc(-100% - 14px) 14px' : '14px 14px' }} aria-hidden="true">
      <strong>{district?.name ?? area.name}</strong>
      <span className="numeral">
        {district
          ? `${formatNumber(district.population, texts.locale)} ${texts.list.residents}, ${texts.characteristics.cbs2022}`
          : texts.map.residents(formatNumber(area.characteristics.population, texts.locale))}
      </span>
      <FigureLine scene={scene} code={district?.code ?? area.id} />
      {area.boundary.precision === 'exact' ? null : <span>{texts.map.sketched}</span>}
    </div>
  )
}

function FigureLine({ scene: { indicator, atlas }, code }: { scene: Scene; code: string }) {
  const texts = useTexts()
  if (!indicator || !atlas.figures) return null
  const value = figureAt(atlas.figures, code, indicator.id)
  return (
    <span className="numeral">
      {indicator.label}: <b>{value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale)}</b> ({indicator.year})
    </span>
  )
}
