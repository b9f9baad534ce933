// One slide: a box of 16 by 9 in which everything scales with the width. What stands in it follows from its link and its words.
import { useContext, useMemo } from 'react'
import type { Deck } from '../../domain/deck'
import { asThen } from '../../domain/edition'
import { resolve } from '../../domain/scene'
import { longDate } from '../../export/citation'
import { useAllTexts } from '../../i18n/use-texts'
import type { Theme } from '../../map/map-colours'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { PartBoundary } from '../../ui/PartBoundary'
import styles from './Slide.module.css'
import { SlideMap } from './SlideMap'
import { slideTypes } from './slide-kinds'
import { mapOf, slideScene } from './slide-scene'
import { sourceLine } from './slide-source'
import { titleOf } from './slide-title'

type Props = {
  deck: Deck
  /** Counted from 1. */
  number: number
  /** `live` has the map that can be moved; `still` a drawing of it, for thumbnails, the second screen and paper. */
  map: 'live' | 'still'
}

/** Slides are made for the room: as on a beamer, unless somebody asked for the dark. */
const useSlideTheme = (): Theme => (useStore(state => state.view.appearance) === 'dark' ? 'dark' : 'beamer')

export function SlideFrame({ deck, number, map }: Props) {
  const texts = useAllTexts()
  const theme = useSlideTheme()
  const newest = useContext(AtlasContext)
  const { edition } = deck
  // A pinned presentation shows what it was pinned to.
  const atlas = useMemo(() => {
    const isOlder = newest && edition && edition.version !== newest.edition.version
    return isOlder ? asThen(newest, edition, deck.language) : newest
  }, [newest, edition, deck.language])
  const present = useStore(state => state.view)
  const slide = deck.slides[number - 1]
  const { language, appearance, baseMap } = present
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the present view a slide only takes these three
  const scene = useMemo(() => (slide && atlas ? slideScene(slide, atlas, present) : null), [slide, atlas, language, appearance, baseMap])
  if (!slide || !scene) return <article className={styles.frame} data-theme={theme} />
  const { layout, Body } = slideTypes[slide.kind]
  const onMap = slide.kind === 'title' ? resolve(mapOf(slide.kind, scene.view), scene.atlas) : scene
  const title = titleOf(slide, deck, scene, texts)
  const named = scene.area && title !== scene.area.name && !title.includes(scene.area.name) ? scene.area.name : null
  return (
    <AtlasContext value={atlas}>
      <article className={styles.frame} data-theme={theme} aria-label={title}>
        <div className={styles.slide} data-layout={layout} data-kind={slide.kind}>
          <SlideMap slide={slide} scene={onMap} layout={layout} theme={theme} isLive={map === 'live'} />
          <div className={styles.words}>
            <header>
              {named ? <p className={styles.eyebrow}>{named}</p> : null}
              <h2>{title}</h2>
            </header>
            <div className={styles.body}>
              <PartBoundary key={slide.id} sentence={texts.failed.part}>
                <Body slide={slide} scene={scene} deck={deck} texts={texts} />
              </PartBoundary>
            </div>
            <footer className={styles.foot}>
              <span>{sourceLine(slide, scene, texts) || texts.title}</span>
              {edition ? (
                <span>
                  {texts.slides.edition(longDate(new Date(`${edition.date}T12:00`), texts.locale))}, {texts.slides.asThen(edition.version)}
                </span>
              ) : null}
              <span className="numeral">{texts.slides.number(number, deck.slides.length)}</span>
            </footer>
          </div>
        </div>
      </article>
    </AtlasContext>
  )
}
