import type { Scene } from '../domain/scene'
import { benchmarks, breakSources, methods } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { chooseBenchmark, chooseBreakSource, chooseMethod } from '../state/actions'
import styles from './Legend.module.css'

type Props<Option extends string> = { label: string; value: Option; options: readonly Option[]; words: Record<Option, string>; onChoose(option: Option): void }

function Choice<Option extends string>({ label, value, options, words, onChoose }: Props<Option>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        value={value}
        onChange={event => {
          const found = options.find(option => option === event.target.value)
          if (found) onChoose(found)
        }}
      >
        {options.map(option => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How values are cut into classes, and against or from what. */
export function LegendChoices({ scene: { view } }: { scene: Scene }) {
  const words = useTexts().legend
  return (
    <div className={styles.choices}>
      <Choice label={words.method} value={view.method} options={methods} words={words.methods} onChoose={chooseMethod} />
      {view.method === 'diverging' ? (
        <Choice label={words.benchmark} value={view.benchmark} options={benchmarks} words={words.benchmarks} onChoose={chooseBenchmark} />
      ) : (
        <Choice label={words.breakSource} value={view.breakSource} options={breakSources} words={words.breakSources} onChoose={chooseBreakSource} />
      )}
    </div>
  )
}
