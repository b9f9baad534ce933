// The legend of the map: what is shown, a ruler of the classes, and the choices behind it.
import { type Indicator, unitAndYear } from '../domain/indicator'
import type { Scene } from '../domain/scene'
import { sourceOfBreaks } from '../export/break-source'
import { useTexts } from '../i18n/use-texts'
import { small, useMedia } from '../ui/use-media'
import styles from './Legend.module.css'
import { LegendChoices } from './LegendChoices'
import { LegendRuler } from './LegendRuler'
import { YearSlider } from './YearSlider'

export function Legend({ scene }: { scene: Scene }) {
  const words = useTexts().legend
  const isSmall = useMedia(small)
  if (!scene.indicator) return null
  if (!isSmall) return <LegendCard scene={scene} indicator={scene.indicator} />
  return (
    <details className={styles.folded}>
      <summary>
        {words.title}
        <span className={styles.swatches} aria-hidden="true">
          {scene.choropleth?.classification.colours.map(colour => (
            <i key={colour} style={{ backgroundColor: colour }} />
          ))}
        </span>
      </summary>
      <LegendCard scene={scene} indicator={scene.indicator} />
    </details>
  )
}

function LegendCard({ scene, indicator }: { scene: Scene; indicator: Indicator }) {
  const texts = useTexts()
  const words = texts.legend
  const { choropleth, view } = scene
  const spreadYear = indicator.distribution.year ?? indicator.year
  const isOfAnotherYear = spreadYear !== indicator.year && view.breakSource === 'districts'
  return (
    <section className={styles.legend} aria-label={words.title}>
      <p className={styles.title}>
        <strong>{indicator.label}</strong>
        <span>
          {unitAndYear(indicator)} · {words.kinds[indicator.kind]}
        </span>
      </p>
      <YearSlider scene={scene} />
      {choropleth ? <LegendRuler scene={scene} choropleth={choropleth} /> : <p className={styles.small}>{words.circles}</p>}
      {choropleth ? (
        <details className={styles.fold}>
          <summary>
            {words.method}: {words.methods[view.method]}
          </summary>
          <LegendChoices scene={scene} />
          <p className={styles.small}>{explanation()}</p>
          {isOfAnotherYear ? <p className={styles.small}>{texts.years.classes(spreadYear)}</p> : null}
          <p className={styles.small}>{indicator.source}</p>
        </details>
      ) : null}
    </section>
  )

  function explanation() {
    if (view.method === 'diverging') return words.fromDifference(words.benchmarks[view.benchmark])
    return sourceOfBreaks(indicator, view, texts)
  }
}
