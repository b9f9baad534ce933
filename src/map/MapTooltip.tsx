import { figureAt } from '../domain/figures'
import { shapeName } from '../domain/own-shape-names'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { formatFigure } from '../lib/format-figure'
import styles from './MapTooltip.module.css'
import type { OwnShapeAt } from './model'

type Props = { scene: Scene; shape?: OwnShapeAt | null; hoveredDistrict: string | null; at: { x: number; y: number }; width: number }

/** The name of what is pointed at on the map, with its residents. */
export function MapTooltip({ scene, shape = null, hoveredDistrict, at, width }: Props) {
  const toLeft = at.x > width - 260
  return (
    <div className={styles.tooltip} style={{ left: at.x, top: at.y, translate: toLeft ? 'calc(-100% - 14px) 14px' : '14px 14px' }} aria-hidden="true">
      <ShapeLine scene={scene} shape={shape} />
      <AreaLines scene={scene} hoveredDistrict={hoveredDistrict} />
    </div>
  )
}

/** One of the reader's own shapes, with the layer it belongs to. */
function ShapeLine({ scene, shape }: { scene: Scene; shape: OwnShapeAt | null }) {
  const layer = scene.atlas.own?.shapes.find(({ id }) => id === shape?.layer)
  if (!shape || !layer) return null
  const name = shapeName(shape.properties, layer)
  return (
    <>
      <strong>{name}</strong>
      {name === layer.name ? null : <span>{layer.name}</span>}
    </>
  )
}

function AreaLines({ scene, hoveredDistrict }: Pick<Props, 'scene' | 'hoveredDistrict'>) {
  const texts = useTexts()
  const area = scene.hovered
  if (!area) return null
  const district = area === scene.area ? area.boundary.members.find(member => member.code === hoveredDistrict) : undefined
  return (
    <>
      <strong>{district?.name ?? area.name}</strong>
      <span className="numeral">
        {district
          ? `${formatNumber(district.population, texts.locale)} ${texts.list.residents}, ${texts.characteristics.cbs2022}`
          : texts.map.residents(formatNumber(area.characteristics.population, texts.locale))}
      </span>
      <FigureLine scene={scene} code={district?.code ?? area.id} />
      {area.boundary.precision === 'exact' ? null : <span>{texts.map.sketched}</span>}
    </>
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
