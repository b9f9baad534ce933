import { findingsOf, passes } from '../domain/findings'
import { useTexts } from '../i18n/use-texts'
import { filterBy, hoverArea } from '../state/actions'
import { useScene } from '../state/use-scene'
import styles from './LitAreas.module.css'

/** The areas that say something within the theme and the filter, and how much; choosing one leaves only that area. */
export function LitAreas() {
  const texts = useTexts()
  const words = texts.findings
  const { atlas, view, lit, hovered } = useScene()
  const filter = { theme: view.theme, kind: view.kind, about: view.about, role: view.role }
  const findings = findingsOf(atlas.areas).filter(finding => passes(finding, filter))
  const areas = atlas.areas.filter(({ id }) => lit?.has(id))
  return (
    <section className={styles.areas} aria-labelledby="lit-areas">
      <h2 id="lit-areas">{words.areas}</h2>
      <p className={styles.small}>{words.areasWith(areas.length)}</p>
      <ul>
        {areas.map(area => (
          <li key={area.id} data-hovered={area === hovered || undefined}>
            <button
              type="button"
              aria-pressed={view.source === area.id}
              onClick={() => filterBy({ source: view.source === area.id ? null : area.id })}
              onPointerEnter={() => hoverArea(area.id)}
              onPointerLeave={() => hoverArea(null)}
              onFocus={() => hoverArea(area.id)}
              onBlur={() => hoverArea(null)}
            >
              <span className={styles.nr}>{area.nr}</span>
              <span>{area.name}</span>
              <span className={styles.count}>{findings.filter(finding => finding.area === area).length}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
