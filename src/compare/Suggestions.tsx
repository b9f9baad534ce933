import type { Area } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import { byAmbitions, byLikeness, mostDifferent } from '../domain/similarity'
import { useTexts } from '../i18n/use-texts'
import { formatKilometres, formatList } from '../lib/format'
import { addToComparison, compare } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import styles from './Suggestions.module.css'

type Suggestion = { kind: string; areas: readonly Area[]; reason: string }

/** The six areas that lie around Rotterdam and Den Haag: one group of neighbours. */
const south = ['den-haag-zuidwest', 'delft-west', 'rotterdam-zuid', 'schiedam-nieuwland-en-oost', 'vlaardingen-westwijk', 'dordrecht-west']

/** Whom to compare with, each with its reason; from the last chosen area, or from the first of the list. */
export function Suggestions({ figures, isOpen }: { figures: Figures; isOpen: boolean }) {
  const texts = useTexts()
  const words = texts.compare.suggestions
  const { atlas, compared } = useScene()
  const from = compared[0] ?? atlas.areas.find(area => area.id === 'schiedam-nieuwland-en-oost') ?? atlas.areas[0]
  if (!from) return null
  const find = (id: string) => atlas.areas.find(area => area.id === id)
  const labels = (indicators: readonly { label: string }[]) =>
    formatList(
      indicators.map(indicator => indicator.label.toLowerCase()),
      texts.locale,
    )
  const nearest = from.neighbours.slice(0, 3).flatMap(({ id, kilometres }) => {
    const area = find(id)
    return area
      ? [{ kind: words.nearest, areas: [area], reason: kilometres === 0 ? words.touching : words.nearestReason(formatKilometres(kilometres, texts.locale)) }]
      : []
  })
  const inProvince = atlas.areas.filter(area => area !== from && area.province === from.province)
  const likeness = byLikeness(from, atlas.areas, figures)
  const [alike, unlike] = [likeness.slice(0, 2), likeness.at(-1)]
  const ambitions = byAmbitions(from, atlas.areas)[0]
  const group = south.includes(from.id)
    ? [
        from,
        ...from.neighbours
          .filter(({ id }) => south.includes(id))
          .slice(0, 3)
          .flatMap(({ id }) => find(id) ?? []),
      ]
    : []
  const suggestions: Suggestion[] = [
    ...(group.length > 1 ? [{ kind: words.south, areas: group, reason: words.southReason }] : []),
    ...nearest,
    ...inProvince.slice(0, 2).map(area => ({ kind: words.province, areas: [area], reason: words.provinceReason(area.province) })),
    ...alike.map(({ area, indicators }) => ({ kind: words.alike, areas: [area], reason: words.alikeReason(labels(indicators)) })),
    ...(ambitions
      ? [
          {
            kind: words.ambitions,
            areas: [ambitions.area],
            reason: words.ambitionsReason(
              formatList(
                ambitions.shared.map(theme => texts.themes[theme]),
                texts.locale,
              ),
            ),
          },
        ]
      : []),
    ...(unlike
      ? [{ kind: words.different, areas: [unlike.area], reason: words.differentReason(labels(mostDifferent(from, unlike.area, atlas.areas, figures))) }]
      : []),
  ]
  return (
    <details className={styles.suggestions} open={isOpen}>
      <summary>
        {words.title} <span>{words.from(from.name)}</span>
      </summary>
      <ul className={styles.list}>
        {suggestions.map(({ kind, areas, reason }) => (
          <li key={`${kind}${areas.map(area => area.id).join()}`}>
            <div>
              <strong>{kind}: </strong>
              {formatList(
                areas.map(area => area.name),
                texts.locale,
              )}
              <span className={styles.reason}>{reason}</span>
            </div>
            <Button label={`${texts.compare.add}: ${areas.map(area => area.name).join(', ')}`} onClick={() => take(areas)}>
              {texts.compare.add}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.method}>{words.method}</p>
    </details>
  )

  function take(areas: readonly Area[]) {
    if (areas.length > 1) compare(areas.map(area => area.id))
    else {
      if (from && compared.length === 0) addToComparison(from.id)
      for (const area of areas) addToComparison(area.id)
    }
  }
}
