import { findingsOf } from '../domain/findings'
import { personKinds } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import { TieLink } from '../panels/TieLink'
import { usePlace } from '../panels/use-place'
import { useScene } from '../state/use-scene'
import { CrossWays } from './CrossWays'
import styles from './PeoplePage.module.css'
import page from './ThemesPage.module.css'

/** Who speaks in the interviews, by role, and the way to what they say. */
export function PeoplePage() {
  const texts = useTexts()
  const words = texts.findings
  const { atlas } = useScene()
  usePlace()
  const findings = findingsOf(atlas.areas)
  const people = atlas.areas.flatMap(area => area.interview.people.map(person => ({ area, person })))
  const saidBy = (name: string, id: string) =>
    findings.filter(finding => finding.area.id === id && finding.kind !== 'ambition' && finding.highlight.speaker === name).length
  return (
    <article className={page.page}>
      <header className={page.header}>
        <h1 tabIndex={-1}>{words.people.title}</h1>
        <p className={page.lead}>{words.people.lead}</p>
      </header>
      <CrossWays />
      <div className={styles.roles}>
        {personKinds.map(kind => {
          const within = people.filter(({ person }) => person.kind === kind)
          return within.length === 0 ? null : (
            <section key={kind} id={`role-${kind}`} tabIndex={-1} className={styles.role} aria-labelledby={`role-${kind}-name`}>
              <h2 id={`role-${kind}-name`}>{words.roles[kind]}</h2>
              <ul>
                {within.map(({ area, person }) => (
                  <li key={person.name}>
                    <strong>{person.name}</strong>
                    <span>{[person.role, person.organisation].filter(Boolean).join(', ')}</span>
                    <span className={styles.where}>
                      <TieLink to={{ page: 'map', area: area.id, place: 'interview' }} from={`role-${kind}`}>
                        {area.name}
                      </TieLink>
                      <span>{words.people.said(saidBy(person.name, area.id))}</span>
                    </span>
                  </li>
                ))}
              </ul>
              <p>
                <TieLink to={{ page: 'themes', role: kind }} from={`role-${kind}`}>
                  {words.people.show(words.roles[kind])}
                </TieLink>
              </p>
            </section>
          )
        })}
      </div>
      <p className={page.small}>{texts.interview.asAt}.</p>
    </article>
  )
}
