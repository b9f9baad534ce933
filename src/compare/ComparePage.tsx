// Two to four areas side by side. A part is one component and one line in the list.
import type { Area } from '../domain/atlas'
import type { Figures } from '../domain/figures'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { AddSlide } from '../share/AddSlide'
import { addressOf } from '../state/sync'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { PartBoundary } from '../ui/PartBoundary'
import { Section } from '../ui/Section'
import { ComparedAreas } from './ComparedAreas'
import styles from './ComparePage.module.css'
import { DifferenceSentences } from './DifferenceSentences'
import { DotRows } from './DotRows'
import { GoalDistance } from './GoalDistance'
import { Rings } from './Rings'
import { SmallMaps } from './SmallMaps'
import { Suggestions } from './Suggestions'
import { ThemeColumns } from './ThemeColumns'

/** What every part of the page gets: the areas in the order of the user, and the figures. */
export type Comparison = { scene: Scene; areas: readonly Area[]; figures: Figures }

type Part = { id: string; title(texts: Texts): string; Body(props: Comparison): React.ReactNode }

const parts: readonly Part[] = [
  { id: 'compare-sentences', title: texts => texts.compare.sentences.title, Body: DifferenceSentences },
  { id: 'compare-maps', title: texts => texts.compare.maps.title, Body: SmallMaps },
  { id: 'compare-rows', title: texts => texts.compare.rows.title, Body: DotRows },
  { id: 'compare-goal', title: texts => texts.compare.goal.title, Body: GoalDistance },
  { id: 'compare-ring', title: texts => texts.compare.ring.title, Body: Rings },
  { id: 'compare-themes', title: texts => texts.compare.themes.title, Body: ThemeColumns },
]

export function ComparePage() {
  const texts = useTexts()
  const words = texts.compare
  const scene = useScene()
  const { compared, atlas } = scene
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        {compared.length >= 2 ? <AddSlide kind="comparison" view={{ page: 'compare', compared: compared.map(({ id }) => id), year: scene.year }} /> : null}
      </header>
      <ComparedAreas />
      {compared.length < 2 ? <p role="status">{words.tooFew}</p> : null}
      {atlas.figures ? <Suggestions figures={atlas.figures} isOpen={compared.length < 2} /> : null}
      {atlas.figures === null ? <p role="status">{texts.legend.loading}</p> : null}
      {compared.length >= 2 && atlas.figures
        ? parts.map(({ id, title, Body }) => (
            <PartBoundary key={id} sentence={texts.failed.part}>
              <Section id={id} title={title(texts)}>
                <Body scene={scene} areas={compared} figures={atlas.figures as Figures} />
              </Section>
            </PartBoundary>
          ))
        : null}
      {compared.length >= 2 ? (
        <div className={styles.actions}>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <p className={styles.link}>
            {words.link}: <span>{addressOf(scene.view)}</span>
          </p>
        </div>
      ) : null}
    </article>
  )
}
