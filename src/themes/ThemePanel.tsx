// What there is to read on a theme across the areas, or on a filter across all themes.
import { useEffect, useRef } from 'react'
import { capital } from '../domain/sentences'
import type { FindingKind } from '../domain/themes'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { usePlace } from '../panels/use-place'
import { useScene } from '../state/use-scene'
import { bringIntoView } from '../ui/bring-into-view'
import { PartBoundary } from '../ui/PartBoundary'
import { Section } from '../ui/Section'
import { scrollerOf } from '../ui/scroller-of'
import { Asks } from './Asks'
import { AimGroups, GatheredGroups, PlainGroup } from './FindingGroups'
import styles from './ThemePanel.module.css'
import { ThemeQuotes } from './ThemeQuotes'

type Part = { kind: FindingKind; title: 'aims' | 'lessons' | 'initiatives' | 'results' | 'obstacles'; Body(): React.ReactNode; aside?(texts: Texts): string }

const parts: readonly Part[] = [
  { kind: 'ambition', title: 'aims', Body: AimGroups, aside: texts => texts.ambitions.asPrinted },
  { kind: 'lesson', title: 'lessons', Body: () => <GatheredGroups of="lessons" /> },
  { kind: 'initiative', title: 'initiatives', Body: () => <PlainGroup kind="initiative" /> },
  { kind: 'result', title: 'results', Body: () => <PlainGroup kind="result" areOpen /> },
  { kind: 'obstacle', title: 'obstacles', Body: () => <GatheredGroups of="obstacles" /> },
]

export function ThemePanel() {
  const texts = useTexts()
  const words = texts.findings
  const { theme, view, findings, source, about } = useScene()
  const top = useRef<HTMLElement>(null)
  useEffect(() => {
    if (view.theme !== undefined && top.current) scrollerOf(top.current)?.scrollTo?.({ top: 0 })
  }, [view.theme])
  usePlace()
  const shown = parts.filter(({ kind }) => findings.some(finding => finding.kind === kind))
  const areas = new Set(findings.map(({ area }) => area.id)).size
  const narrowed = [about?.label, view.role ? words.roles[view.role] : null, source?.name].filter(part => part !== null && part !== undefined)
  return (
    <article className={styles.panel} ref={top} aria-labelledby="theme-name">
      <header className={styles.header}>
        <p className={styles.over}>{words.title}</p>
        <h1 id="theme-name" tabIndex={-1}>
          {theme ? capital(texts.themes[theme.id], texts.locale) : words.all}
        </h1>
        {narrowed.length > 0 ? <p className={styles.narrowed}>{narrowed.join(' · ')}</p> : null}
        {theme && narrowed.length === 0 ? <p>{theme.intro}</p> : null}
        <p className={styles.small} role="status">
          {findings.length > 0 ? words.filter.shown(findings.length, areas) : words.filter.none}
        </p>
      </header>
      {shown.length > 1 ? (
        <nav className={styles.contents} aria-label={texts.panel.onThisPage}>
          <ul>
            {shown.map(({ title }) => (
              <li key={title}>
                <button type="button" onClick={() => goToPart(title)}>
                  {words[title]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {shown.map(({ title, Body, aside }) => (
        <PartBoundary key={`${view.theme}/${title}`} sentence={texts.failed.part}>
          <Section id={title} title={words[title]} {...(aside ? { aside: aside(texts) } : {})}>
            <Body />
          </Section>
        </PartBoundary>
      ))}
      <Asks />
      <ThemeQuotes />
      <p className={styles.small}>{words.gathered}</p>
    </article>
  )
}

function goToPart(part: string) {
  const heading = document.getElementById(part)
  const section = heading?.closest('section')
  if (section) bringIntoView(section, 'start')
  heading?.focus({ preventScroll: true })
}
