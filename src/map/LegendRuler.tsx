// The classes to scale, with ticks for the country, the chosen and the pointed-at place.
import type { Choropleth } from '../domain/choropleth'
import { countryCode } from '../domain/figures'
import { comparedMarks } from '../domain/palette'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { formatDifference, formatFigure } from '../lib/format-figure'
import { hoverClass } from '../state/actions'
import { useStore } from '../state/store'
import { MarkSign } from '../ui/MarkShape'
import styles from './LegendRuler.module.css'
import { classEnds, shownBorders } from './legend-sums'

export function LegendRuler({ scene, choropleth }: { scene: Scene; choropleth: Choropleth }) {
  const texts = useTexts()
  const words = texts.legend
  const hoveredClass = useStore(state => state.hoveredClass)
  const hoveredDistrict = useStore(state => state.hoveredDistrict)
  const { classification, extent } = choropleth
  const [low, high] = extent
  const at = (value: number) => `${(100 * (value - low)) / (high - low || 1)}%`
  const write = (value: number) =>
    classification.method === 'diverging'
      ? formatDifference(value, choropleth.indicator, texts.locale)
      : formatFigure(value, choropleth.indicator, texts.locale)
  const ticks = [
    { key: 'chosen', name: scene.area?.name, value: scene.area ? choropleth.numberAt(scene.area.id) : null },
    { key: 'hovered', name: pointedName(scene, hoveredDistrict), value: pointedNumber(scene, choropleth, hoveredDistrict) },
  ].filter((tick): tick is { key: string; name: string; value: number } => tick.name !== undefined && tick.value !== null)
  const country = classification.method === 'diverging' ? 0 : choropleth.numberAt(countryCode)
  return (
    <div className={styles.ruler}>
      <div className={styles.above} aria-hidden="true">
        {ticks.map(tick => {
          const isRight = (tick.value - low) / (high - low) > 0.5
          return (
            <span
              key={tick.key}
              className={styles.tick}
              data-kind={tick.key}
              data-end={isRight || undefined}
              style={{ left: at(tick.value), maxWidth: isRight ? at(tick.value) : `calc(100% - ${at(tick.value)})` }}
            >
              {write(tick.value)} {tick.name}
            </span>
          )
        })}
      </div>
      <div className={styles.bar}>
        {classification.colours.map((colour, index) => {
          const [from, to] = classEnds(classification.breaks, index, extent)
          return (
            <button
              key={colour}
              type="button"
              className={styles.class}
              data-to-scale
              style={{ left: at(from), width: `calc(${at(to)} - ${at(from)})`, backgroundColor: colour }}
              data-lit={hoveredClass === index || undefined}
              aria-label={`${classWords(index, classification.breaks, write, words)}: ${words.areasInClass(scene.atlas.areas.filter(area => choropleth.classAt(area.id) === index).length)}`}
              onPointerEnter={() => hoverClass(index)}
              onPointerLeave={() => hoverClass(null)}
              onFocus={() => hoverClass(index)}
              onBlur={() => hoverClass(null)}
            />
          )
        })}
        {scene.compared.map((area, index) => {
          const value = choropleth.numberAt(area.id)
          const mark = comparedMarks[index]
          return value === null || !mark ? null : (
            <span key={area.id} className={styles.compared} style={{ left: at(value) }} aria-hidden="true">
              <MarkSign {...mark} />
            </span>
          )
        })}
        {country === null ? null : <span className={styles.country} style={{ left: at(country) }} aria-hidden="true" />}
      </div>
      <div className={styles.below} aria-hidden="true">
        {shownBorders(classification.breaks, extent, Math.max(...classification.breaks.map(border => write(border).length))).map(border => (
          <span key={border} style={{ left: at(border) }}>
            {write(border)}
          </span>
        ))}
      </div>
      <div className={styles.foot}>
        {country === null ? (
          <span />
        ) : (
          <span>
            <i className={styles.countryKey} />{' '}
            {classification.method === 'diverging' ? texts.legend.benchmarks[scene.view.benchmark] : `${words.country} ${write(country)}`}
          </span>
        )}
        <span>
          <i className={styles.noData} /> {classification.method === 'diverging' && scene.view.benchmark === 'goal' ? words.noGoal : words.noData}
        </span>
      </div>
    </div>
  )
}

function pointedName({ area, hovered }: Scene, district: string | null): string | undefined {
  const member = area?.boundary.members.find(candidate => candidate.code === district)
  return member?.name ?? (hovered === area ? undefined : hovered?.name)
}

function pointedNumber({ area, hovered }: Scene, choropleth: Choropleth, district: string | null): number | null {
  const member = area?.boundary.members.find(candidate => candidate.code === district)
  return member ? choropleth.numberAt(member.code) : hovered ? choropleth.numberAt(hovered.id) : null
}

/** A class in words: 'onder 41%', 'van 41% tot 46%', '56% of meer'. */
function classWords(index: number, breaks: readonly number[], write: (value: number) => string, words: Texts['legend']): string {
  const [from, to] = [breaks[index - 1], breaks[index]]
  if (from === undefined && to === undefined) return words.allInOne
  if (from === undefined) return words.below(write(to ?? 0))
  if (to === undefined) return words.above(write(from))
  return words.class(write(from), write(to))
}
