// The speaker's own screen: what the room sees, what comes next, the notes and the time.
import { ChevronLeft, ChevronRight, Keyboard, MonitorUp, QrCode } from 'lucide-react'
import { useContext, useEffect, useRef } from 'react'
import type { Deck } from '../../domain/deck'
import { findArea } from '../../domain/scene'
import { useAllTexts } from '../../i18n/use-texts'
import type { Theme } from '../../map/map-colours'
import { useShow } from '../../state/show'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { SlideFrame } from '../slides/SlideFrame'
import { slideTitle } from '../slides/slide-title'
import styles from './PresenterPage.module.css'
import { PresenterPartner } from './PresenterPartner'
import { ShowButton } from './ShowButton'
import { ShowKeys } from './ShowKeys'
import { SlideList } from './SlideList'
import { SpeakerNotes } from './SpeakerNotes'
import { SpeakerTimes } from './SpeakerTimes'
import { useShowControl } from './use-show-control'

export function PresenterPage({ deck, theme }: { deck: Deck; theme: Theme }) {
  const texts = useAllTexts()
  const words = texts.show
  const atlas = useContext(AtlasContext)
  const view = useStore(state => state.view)
  const shown = useShow(state => state.shown)
  const control = useShowControl(deck, 'presenter')
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus({ preventScroll: true }), [])

  const count = deck.slides.length
  const number = Math.min(view.slide, count)
  const slide = deck.slides[number - 1]
  const next = deck.slides[number]
  const titleOf = (one: Deck['slides'][number]) => (atlas ? slideTitle(one, deck, atlas, view, texts) : '')
  const blank = shown?.blank ?? 'none'
  const area = atlas ? findArea(atlas, shown?.area ?? null) : null
  const seen = blank !== 'none' ? words.speaker.blanked[blank] : area ? words.speaker.detour(area.name) : ''
  return (
    <main id="panel" ref={page} tabIndex={-1} className={styles.page} data-theme={theme}>
      <h1 className="visually-hidden">{words.speaker.title(deck.name)}</h1>
      <SpeakerTimes deck={deck} number={number} />
      <PresenterPartner control={control} />
      <section className={styles.now} aria-labelledby="speaker-now">
        <h2 id="speaker-now">
          {words.speaker.now} <span className="numeral">{words.position(Math.max(number, 1), count)}</span>
        </h2>
        <div className={styles.screen} data-blank={blank}>
          {slide ? <SlideFrame deck={deck} number={number} map="still" /> : <p>{words.empty}</p>}
        </div>
        <p role="status" className={styles.seen}>
          {seen}
        </p>
        <div role="toolbar" aria-label={words.bar} className={styles.controls}>
          <ShowButton icon={ChevronLeft} isDisabled={number <= 1} onClick={() => control.run('previous')}>
            {words.previous}
          </ShowButton>
          <ShowButton icon={ChevronRight} isMain isDisabled={number === count} onClick={() => control.run('next')}>
            {words.next}
          </ShowButton>
          <ShowButton icon="black" isOn={blank === 'black'} onClick={() => control.run('black')}>
            {words.black}
          </ShowButton>
          <ShowButton icon="white" isOn={blank === 'white'} onClick={() => control.run('white')}>
            {words.white}
          </ShowButton>
          <ShowButton icon={QrCode} isOn={shown?.isCodeShown ?? false} onClick={() => control.run('code')}>
            {words.code}
          </ShowButton>
          <ShowButton icon={MonitorUp} onClick={() => control.run('presenter')}>
            {words.room}
          </ShowButton>
          <ShowButton icon={Keyboard} onClick={() => control.run('keys')}>
            {words.keys}
          </ShowButton>
          {control.typed === '' ? null : <p className={styles.typed}>{words.typed(control.typed)}</p>}
        </div>
      </section>
      <section className={styles.next} aria-labelledby="speaker-next">
        <h2 id="speaker-next">
          {words.speaker.next} {next ? <span>{titleOf(next)}</span> : null}
        </h2>
        {next ? <SlideFrame deck={deck} number={number + 1} map="still" /> : <p>{words.speaker.last}</p>}
      </section>
      <SpeakerNotes notes={slide?.notes ?? ''} />
      <section className={styles.list} aria-labelledby="speaker-list">
        <h2 id="speaker-list">{words.list}</h2>
        <SlideList deck={deck} slide={number} onChoose={control.goTo} />
      </section>
      <p role="status" className="visually-hidden">
        {slide ? words.announced(number, count, titleOf(slide)) : ''}
      </p>
      {control.dialog === 'keys' ? <ShowKeys onClose={() => control.setDialog(null)} /> : null}
    </main>
  )
}
