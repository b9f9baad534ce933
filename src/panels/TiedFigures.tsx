import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Area, Atlas } from '../domain/atlas'
import { benchmarkValue, goalBenchmark } from '../domain/benchmark'
import { figureAt, findIndicator } from '../domain/figures'
import type { Indicator } from '../domain/indicator'
import { figureText, shortText } from '../domain/sentences'
import { useTexts } from '../i18n/use-texts'
import { Icon } from '../ui/Icon'
import { TieLink } from './TieLink'
import styles from './Ties.module.css'

/** The figures tied to something of an area: value, what it is held against, and which direction is favourable. */
export function TiedFigures({ area, atlas, ids, from }: { area: Area; atlas: Atlas; ids: readonly string[]; from: string }) {
  const indicators = ids.flatMap(id => findIndicator(atlas.figures, id) ?? [])
  return (
    <ul className={styles.figures}>
      {indicators.map(indicator => (
        <TiedFigure key={indicator.id} area={area} atlas={atlas} indicator={indicator} from={from} />
      ))}
    </ul>
  )
}

function TiedFigure({ area, atlas, indicator, from }: { area: Area; atlas: Atlas; indicator: Indicator; from: string }) {
  const texts = useTexts()
  const words = texts.findings.ties
  const { figures } = atlas
  if (!figures) return null
  const value = figureAt(figures, area.id, indicator.id)
  // What the area measures itself by comes first; where it states nothing, the country stands beside it.
  const benchmark = goalBenchmark(area) ?? 'netherlands'
  const beside = benchmarkValue(benchmark, area.id, indicator.id, figures, atlas.areas)
  const place = { municipality: area.municipality.name, netherlands: words.country, g4: words.bigCities }[benchmark]
  return (
    <li>
      <TieLink to={{ page: 'map', area: area.id, place: `figure-${indicator.id}` }} from={from}>
        {indicator.label}
      </TieLink>
      <strong>{value === null ? texts.figures.missing : figureText(value, indicator, texts.locale)}</strong>
      <span className={styles.beside}>
        {beside === null ? null : <span>{words.beside(place, shortText(beside, indicator, texts.locale))}</span>}
        <span>{indicator.year}</span>
        {indicator.kind === 'counted' ? null : <span>{texts.legend.kinds[indicator.kind]}</span>}
        {indicator.favourable === 'none' ? null : (
          <span className={styles.direction}>
            <Icon of={indicator.favourable === 'higher' ? ArrowUp : ArrowDown} size={13} />
            {texts.legend.favourable[indicator.favourable]}
          </span>
        )}
      </span>
    </li>
  )
}
