// The findings of one kind, under the headings that the editors gathered them by.
import type { Finding } from '../domain/findings'
import type { FindingKind } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import { useScene } from '../state/use-scene'
import styles from './FindingGroups.module.css'
import { FindingRow } from './FindingRow'
import { fittingVoices, voiceBeside } from './fitting-voices'
import { QuoteOf } from './QuoteOf'

/** So few findings are read at once, more are skimmed first. */
const few = 4

function Rows({ findings, areOpen = false }: { findings: readonly Finding[]; areOpen?: boolean }) {
  const all = useScene().findings
  const startsOpen = areOpen || all.length <= few
  return (
    <ul className={styles.rows}>
      {findings.map(finding => (
        <FindingRow key={`${finding.id}/${startsOpen}`} finding={finding} startsOpen={startsOpen} />
      ))}
    </ul>
  )
}

/** Findings of a kind in the order of the areas. */
export function PlainGroup({ kind, areOpen = false }: { kind: FindingKind; areOpen?: boolean }) {
  const texts = useTexts()
  const { findings } = useScene()
  return (
    <>
      {kind === 'result' ? <p className={styles.small}>{texts.findings.board.claimed}</p> : null}
      <Rows findings={findings.filter(finding => finding.kind === kind)} areOpen={areOpen} />
    </>
  )
}

/** The ambitions by what they aim at; across all themes in the order of the areas. */
export function AimGroups() {
  const { theme, findings } = useScene()
  const ambitions = findings.filter(({ kind }) => kind === 'ambition')
  if (theme === null) return <Rows findings={ambitions} />
  return theme.aims.map(aim => {
    const within = ambitions.filter(({ id }) => aim.ambitions.includes(id))
    return within.length === 0 ? null : (
      <section key={aim.id} className={styles.group}>
        <h3>{aim.title}</h3>
        <Rows findings={within} />
      </section>
    )
  })
}

/** Lessons or obstacles under the headings of the editors, with a voice that says it best. */
export function GatheredGroups({ of }: { of: 'lessons' | 'obstacles' }) {
  const scene = useScene()
  const fitting = fittingVoices(scene)
  return scene.atlas.insights[of].map(gathering => {
    const within = scene.findings.filter(({ id }) => gathering.highlights.includes(id))
    const beside = voiceBeside(gathering, fitting)
    return within.length === 0 ? null : (
      <section key={gathering.id} className={styles.group}>
        <h3>{gathering.title}</h3>
        <p className={styles.text}>{gathering.text}</p>
        {beside ? <QuoteOf {...beside} /> : null}
        <Rows findings={within} />
      </section>
    )
  })
}
