import { useTexts } from '../i18n/use-texts'
import { useScene } from '../state/use-scene'
import { Section } from '../ui/Section'
import { fittingVoices, voiceBeside } from './fitting-voices'
import { QuoteOf } from './QuoteOf'
import styles from './ThemePanel.module.css'

/** The pull quotes that do not stand beside a lesson already; only where findings of every kind are shown. */
export function ThemeQuotes() {
  const words = useTexts().findings
  const scene = useScene()
  if (scene.view.kind !== null || scene.view.about !== null) return null
  const fitting = fittingVoices(scene)
  const shown = scene.atlas.insights.lessons.filter(({ highlights }) => scene.findings.some(({ id }) => highlights.includes(id)))
  const beside = new Set(shown.map(lesson => voiceBeside(lesson, fitting)?.voice.id))
  const left = fitting.filter(({ voice }) => !beside.has(voice.id))
  if (left.length === 0) return null
  return (
    <Section id="quotes" title={words.quotes}>
      <div className={styles.quotes}>
        {left.map(({ area, voice }) => (
          <QuoteOf key={voice.id} area={area} voice={voice} />
        ))}
      </div>
    </Section>
  )
}
