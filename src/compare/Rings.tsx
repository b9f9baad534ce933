import { RingPlot } from '../charts/RingPlot'
import { isDistinguishable } from '../domain/figures'
import { comparedMarks } from '../domain/palette'
import { ringOf } from '../domain/ring'
import { comparable } from '../domain/similarity'
import { useTexts } from '../i18n/use-texts'
import { formatDifference, formatFigure } from '../lib/format-figure'
import type { Comparison } from './ComparePage'
import styles from './Rings.module.css'

/** For each area: inside, the rest of its municipality, the country; and the jump at the border. */
export function Rings({ scene, areas, figures }: Comparison) {
  const texts = useTexts()
  const words = texts.compare.ring
  const indicator =
    scene.indicator && !scene.choropleth ? comparable(figures.indicators)[0] : (scene.indicator ?? figures.indicators.find(({ id }) => id === 'low_income'))
  if (!indicator) return null
  const rings = areas.map(area => ringOf(area, indicator, figures))
  const known = rings.flatMap(ring => [ring.inside, ring.rest, ring.country]).filter(value => value !== null)
  const extent = [Math.min(...known), Math.max(...known)] as const
  const ringAt = (index: number) => rings[index] ?? { inside: null, rest: null, country: null }
  const stepsOf = (index: number) => {
    const { inside, rest, country } = ringAt(index)
    return [
      { name: words.inside, value: inside },
      { name: words.rest, value: rest },
      { name: words.country, value: country },
    ].map(step => ({ ...step, text: step.value === null ? texts.legend.noData : formatFigure(step.value, indicator, texts.locale) }))
  }
  return (
    <>
      <p className={styles.title}>
        {indicator.label}, {indicator.year} · {texts.legend.kinds[indicator.kind]}
      </p>
      <ul className={styles.rings}>
        {areas.map((area, index) => {
          const { inside, rest } = ringAt(index)
          const jump =
            inside === null || rest === null
              ? words.missing
              : isDistinguishable(inside, rest, indicator)
                ? words.jump(formatDifference(inside - rest, indicator, texts.locale))
                : words.tied
          const steps = stepsOf(index)
          return (
            <li key={area.id}>
              <h3>{area.name}</h3>
              <RingPlot
                steps={steps}
                extent={extent}
                mark={comparedMarks[index] ?? comparedMarks[0]}
                title={`${area.name}: ${steps.map(step => `${step.name} ${step.text}`).join(', ')}`}
              />
              <p>{jump}</p>
            </li>
          )
        })}
      </ul>
      <details className={styles.asTable}>
        <summary>{texts.figures.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.findings.matrix.area}</th>
              {stepsOf(0).map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area, index) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                {stepsOf(index).map(({ name, text }) => (
                  <td key={name}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className={styles.method}>
        {words.method} {indicator.source}
      </p>
    </>
  )
}
