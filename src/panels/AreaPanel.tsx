// What there is to read about the chosen area. A part is one component and one line in the list.
import { useContext, useDeferredValue, useEffect, useRef } from 'react'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { FirstMapContext } from '../map/first-map'
import { useScene } from '../state/use-scene'
import { bringIntoView } from '../ui/bring-into-view'
import { PartBoundary } from '../ui/PartBoundary'
import { Section } from '../ui/Section'
import { scrollerOf } from '../ui/scroller-of'
import { Ambitions } from './Ambitions'
import { AreaHeading } from './AreaHeading'
import styles from './AreaPanel.module.css'
import { Characteristics } from './Characteristics'
import { Districts } from './Districts'
import { Figures } from './Figures'
import { InterviewPart } from './InterviewPart'
import { Neighbours } from './Neighbours'
import { Sources } from './Sources'
import { Stacking } from './Stacking'
import { usePlace } from './use-place'
import { useReturnFocus } from './use-return-focus'

export type AreaScene = Scene & { area: NonNullable<Scene['area']> }
type Part = { id: keyof Texts['panel']['sections']; Body(props: { scene: AreaScene }): React.ReactNode; aside?(texts: Texts): string }

const parts: readonly Part[] = [
  { id: 'characteristics', Body: Characteristics, aside: texts => texts.characteristics.asPrinted },
  { id: 'figures', Body: Figures },
  { id: 'stacking', Body: Stacking },
  { id: 'ambitions', Body: Ambitions, aside: texts => texts.ambitions.asPrinted },
  { id: 'interview', Body: InterviewPart },
  { id: 'districts', Body: Districts },
  { id: 'neighbours', Body: Neighbours },
  { id: 'sources', Body: Sources },
]

export function AreaPanel() {
  const texts = useTexts()
  const scene = useScene()
  const top = useRef<HTMLElement>(null)
  const id = scene.area?.id
  useEffect(() => {
    const scroller = top.current && scrollerOf(top.current)
    // On a phone the text begins where the sheet rests, elsewhere at its top.
    if (id) scroller?.scrollTo?.({ top: Number(scroller.dataset.scrolls) || 0 })
  }, [id])
  const { isLink } = useContext(FirstMapContext)
  // Beside a live map that is being made for a link, the words below the edge of the screen come a moment later.
  const isWhole = useDeferredValue(true, !isLink || scene.view.place !== null)
  usePlace()
  useReturnFocus(top, id ?? null)
  if (scene.area === null) return null
  const areaScene = scene as AreaScene
  return (
    <article className={styles.panel} ref={top} aria-labelledby="area-name">
      <AreaHeading key={id} scene={areaScene} />
      <nav className={styles.contents} aria-label={texts.panel.onThisPage}>
        <ul>
          {parts.map(part => (
            <li key={part.id}>
              <button type="button" onClick={() => goTo(part.id)}>
                {texts.panel.sections[part.id]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {(isWhole ? parts : parts.slice(0, 1)).map(({ id: part, Body, aside }) => (
        <PartBoundary key={`${id}/${part}`} sentence={texts.failed.part}>
          <Section id={part} title={texts.panel.sections[part]} {...(aside ? { aside: aside(texts) } : {})}>
            <Body scene={areaScene} />
          </Section>
        </PartBoundary>
      ))}
    </article>
  )
}

function goTo(part: string) {
  const heading = document.getElementById(part)
  const section = heading?.closest('section')
  if (section) bringIntoView(section, 'start')
  heading?.focus({ preventScroll: true })
}
