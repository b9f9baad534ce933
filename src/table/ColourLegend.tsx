import { useAllTexts } from '../i18n/use-texts'
import { formatDifference, formatFigure } from '../lib/format-figure'
import { hoverClass } from '../state/actions'
import { useStore } from '../state/store'
import styles from './ColourLegend.module.css'
import type { TableModel } from './use-table'

/** The colours of the coloured column with their borders; pointing at one lights its rows up. */
export function ColourLegend({ model: { scene, rows } }: { model: TableModel }) {
  const texts = useAllTexts()
  const words = texts.legend
  const hoveredClass = useStore(state => state.hoveredClass)
  const { choropleth, indicator, view } = scene
  if (!indicator) return null
  if (!choropleth) return <p className={styles.counts}>{texts.table.countsHaveNoColour}</p>
  const { breaks, colours, method } = choropleth.classification
  const write = (value: number) => (method === 'diverging' ? formatDifference : formatFigure)(value, indicator, texts.locale)
  const label = (index: number) => {
    const [from, to] = [breaks[index - 1], breaks[index]]
    if (from === undefined && to === undefined) return words.allInOne
    if (from === undefined) return words.below(write(to ?? 0))
    return to === undefined ? words.above(write(from)) : words.class(write(from), write(to))
  }
  return (
    <div className={styles.legend}>
      <p>
        {texts.table.colours(indicator.label)}
        {method === 'diverging' ? `: ${words.fromDifference(words.benchmarks[view.benchmark])}` : null}
      </p>
      <ul aria-label={words.title}>
        {colours.map((colour, index) => {
          const places = new Set(rows.filter(row => choropleth.classAt(row.code) === index).map(row => row.code)).size
          return (
            <li key={colour}>
              <button
                type="button"
                data-lit={hoveredClass === index || undefined}
                aria-label={texts.table.inClass(label(index), texts.table.rowCount(places))}
                onPointerEnter={() => hoverClass(index)}
                onPointerLeave={() => hoverClass(null)}
                onFocus={() => hoverClass(index)}
                onBlur={() => hoverClass(null)}
              >
                <i style={{ backgroundColor: colour }} />
                {label(index)}
              </button>
            </li>
          )
        })}
        <li className={styles.missing}>
          <i />
          {words.noData}
        </li>
      </ul>
    </div>
  )
}
