import { benchmarkValue } from '../domain/benchmark'
import { figureAt, isDistinguishable } from '../domain/figures'
import { benchmarks } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { formatDifference, formatFigure } from '../lib/format-figure'
import { chooseBenchmark, selectArea } from '../state/actions'
import { Button } from '../ui/Button'
import type { Comparison } from './ComparePage'
import styles from './ComparePage.module.css'

/** How far each area is from a benchmark of the user's choice, its own goal among them. */
export function GoalDistance({ scene, areas, figures }: Comparison) {
  const texts = useTexts()
  const words = texts.compare.goal
  const { benchmark } = scene.view
  const indicator = scene.indicator ?? figures.indicators.find(({ id }) => id === 'low_income')
  if (!indicator) return null
  const name = texts.legend.benchmarks[benchmark]
  return (
    <>
      <label className={styles.choice}>
        <span>{words.benchmark}</span>
        <select value={benchmark} onChange={event => chooseBenchmark(benchmarks.find(option => option === event.target.value) ?? 'netherlands')}>
          {benchmarks.map(option => (
            <option key={option} value={option}>
              {texts.legend.benchmarks[option]}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.distances}>
        {areas.map(area => (
          <li key={area.id}>
            <strong>{area.name}</strong>
            <span>{sentence(area.id)}</span>
            <small>{area.goal ? words.own(area.goal.text) : words.own(words.notStated)}</small>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {indicator.label}, {indicator.year} · {texts.legend.kinds[indicator.kind]} · {indicator.source}
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            chooseBenchmark(benchmark)
            selectArea(areas[0]?.id ?? null)
          }}
        >
          {words.map}
        </Button>
      </div>
    </>
  )

  function sentence(id: string): string {
    if (!indicator) return ''
    const value = figureAt(figures, id, indicator.id)
    const against = benchmarkValue(benchmark, id, indicator.id, figures, scene.atlas.areas)
    if (against === null) return benchmark === 'goal' ? words.notStated : texts.legend.noData
    if (value === null) return texts.legend.noData
    const shown = `${formatFigure(value, indicator, texts.locale)} (${formatFigure(against, indicator, texts.locale)})`
    if (!isDistinguishable(value, against, indicator)) return `${shown}: ${words.equal(name)}`
    return `${shown}: ${words.difference(formatDifference(value - against, indicator, texts.locale), name)}`
  }
}
