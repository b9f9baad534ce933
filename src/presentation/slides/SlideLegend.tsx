import type { Choropleth } from '../../domain/choropleth'
import { noDataColour } from '../../domain/palette'
import { legendEntries } from '../../export/picture-legend'
import { useAllTexts } from '../../i18n/use-texts'
import styles from './SlideLegend.module.css'

/** The classes of the map in words that a room can read. */
export function SlideLegend({ choropleth }: { choropleth: Choropleth }) {
  const texts = useAllTexts()
  return (
    <ul className={styles.legend} aria-label={texts.legend.title}>
      {legendEntries(choropleth, texts).map(({ colour, label }) => (
        <li key={colour}>
          <i style={{ backgroundColor: colour }} />
          {label}
        </li>
      ))}
      <li>
        <i style={{ backgroundImage: `repeating-linear-gradient(45deg, ${noDataColour} 0 2px, transparent 2px 6px)` }} />
        {texts.legend.noData}
      </li>
    </ul>
  )
}
