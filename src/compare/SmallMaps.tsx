import { figureAt } from '../domain/figures'
import { flatPath, sizeOf } from '../domain/flat-shape'
import { comparedMarks, noDataColour } from '../domain/palette'
import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { formatFigure } from '../lib/format-figure'
import { hoverArea, hoverDistrict } from '../state/actions'
import { useStore } from '../state/store'
import { useOutlines } from '../state/use-outlines'
import { MarkSign } from '../ui/MarkShape'
import { ComparedTrend } from './ComparedTrend'
import type { Comparison } from './ComparePage'
import { IndicatorChoice } from './IndicatorChoice'
import styles from './SmallMaps.module.css'

/** Outlines at one scale and north-up, with the same classes; pointing at a wijk names it. */
export function SmallMaps({ scene, areas, figures }: Comparison) {
  const texts = useTexts()
  const words = texts.compare.maps
  const { outlines, hasFailed } = useOutlines()
  const hovered = useStore(state => state.hoveredDistrict)
  const { choropleth, indicator } = scene
  const extent = Math.max(...areas.flatMap(area => sizeOf(area.boundary.bounds))) * 1.08
  const bar = [0.5, 1, 2, 5, 10].findLast(length => length <= extent / 3) ?? 0.5
  const nameOf = (code: string) => areas.flatMap(area => area.boundary.members).find(member => member.code === code)?.name
  if (hasFailed) return <p role="alert">{words.failed}</p>
  return (
    <>
      <div className={styles.head}>
        <p>{words.explanation}</p>
        <IndicatorChoice scene={scene} figures={figures} />
      </div>
      <ul className={styles.maps}>
        {areas.map((area, index) => {
          const mark = comparedMarks[index]
          const [residents, density] = [figureAt(figures, area.id, 'population'), figureAt(figures, area.id, 'density')]
          const ground = formatNumber((residents ?? Number.NaN) / (density ?? Number.NaN), texts.locale, 1)
          const value = indicator ? figureAt(figures, area.id, indicator.id) : null
          return (
            <li
              key={area.id}
              data-hovered={area === scene.hovered || undefined}
              onPointerEnter={() => hoverArea(area.id)}
              onPointerLeave={() => hoverArea(null)}
            >
              <h3>
                {mark ? <MarkSign {...mark} /> : null} {area.name}
              </h3>
              <svg
                viewBox={`${-extent / 2} ${-extent / 2} ${extent} ${extent}`}
                role="img"
                aria-label={words.summary(area.name, ground)}
                className={styles.map}
              >
                {area.boundary.members.map(({ code }) => {
                  const shape = outlines?.get(code)
                  return shape ? (
                    <path
                      key={code}
                      d={flatPath(shape, area.boundary.bounds)}
                      className={styles.district}
                      data-hovered={hovered === code || undefined}
                      style={choropleth ? { fill: choropleth.colourAt(code) ?? noDataColour } : undefined}
                      onPointerEnter={() => hoverDistrict(code)}
                      onPointerLeave={() => hoverDistrict(null)}
                    />
                  ) : null
                })}
                {outlines?.get(area.id) ? (
                  <path
                    d={flatPath(outlines.get(area.id)!, area.boundary.bounds)}
                    className={styles.outline}
                    data-sketched={area.boundary.precision !== 'exact' || undefined}
                  />
                ) : null}
                <g className={styles.bar} transform={`translate(${-extent / 2 + extent * 0.04} ${extent / 2 - extent * 0.04})`}>
                  <path d={`M0 ${-extent * 0.02}V0H${bar}V${-extent * 0.02}`} />
                  <text x={bar / 2} y={-extent * 0.03} fontSize={extent * 0.05}>
                    {words.kilometres(formatNumber(bar, texts.locale, bar < 1 ? 1 : 0))}
                  </text>
                </g>
              </svg>
              <p className={styles.caption}>
                {words.ground(ground)}
                {indicator
                  ? ` · ${indicator.label} ${value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale)} (${indicator.year})`
                  : ''}
              </p>
            </li>
          )
        })}
      </ul>
      <ComparedTrend scene={scene} areas={areas} figures={figures} />
      <p className={styles.pointed} aria-hidden="true">
        {hovered && nameOf(hovered) ? `${nameOf(hovered)}${indicator ? `: ${value(hovered)}` : ''}` : ' '}
      </p>
    </>
  )

  function value(code: string) {
    const found = indicator ? figureAt(figures, code, indicator.id) : null
    return found === null || !indicator ? texts.legend.noData : formatFigure(found, indicator, texts.locale)
  }
}
