// The show in the room: one slide as large as the window allows, with what lies over it for a moment.
import { useContext, useEffect, useRef } from 'react'
import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import type { Theme } from '../../map/map-colours'
import { act, useShow } from '../../state/show'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { SlideFrame } from '../slides/SlideFrame'
import { slideTitle } from '../slides/slide-title'
import { DetourCard } from './DetourCard'
import { RoomCode } from './RoomCode'
import { ShowBar } from './ShowBar'
import { ShowKeys } from './ShowKeys'
import { ShowNotices } from './ShowNotices'
import styles from './ShowPage.module.css'
import { ShowProgress } from './ShowProgress'
import { SlideList } from './SlideList'
import { useRest } from './use-rest'
import { useShowControl } from './use-show-control'
import { useSwipe } from './use-swipe'

export function ShowPage({ deck, theme }: { deck: Deck; theme: Theme }) {
  const texts = useAllTexts()
  const words = texts.show
  const atlas = useContext(AtlasContext)
  const view = useStore(state => state.view)
  const shown = useShow(state => state.shown)
  const control = useShowControl(deck, 'show')
  const isResting = useRest()
  const swipe = useSwipe(control.run)
  const stage = useRef<HTMLElement>(null)
  useEffect(() => stage.current?.focus({ preventScroll: true }), [])

  const count = deck.slides.length
  const number = Math.min(view.slide, count)
  const slide = deck.slides[number - 1]
  const blank = shown?.blank ?? 'none'
  if (!slide)
    return (
      <main id="panel" ref={stage} tabIndex={-1} className={styles.empty}>
        <h1>{deck.name}</h1>
        <p>{words.empty}</p>
        <Button onClick={control.end}>{words.end}</Button>
      </main>
    )

  const title = atlas ? slideTitle(slide, deck, atlas, view, texts) : ''
  return (
    <main id="panel" ref={stage} tabIndex={-1} className={styles.stage} data-theme={theme} data-resting={isResting || undefined} {...swipe}>
      <h1 className="visually-hidden">{deck.name}</h1>
      <div className={styles.slide} inert={blank !== 'none'}>
        <SlideFrame deck={deck} number={number} map="live" />
        <ShowProgress slide={number} count={count} />
        <DetourCard />
      </div>
      {blank === 'none' ? null : <div className={styles.blank} data-blank={blank} />}
      {control.typed === '' ? null : <p className={styles.typed}>{words.typed(control.typed)}</p>}
      <p role="status" className="visually-hidden">
        {blank === 'none' ? words.announced(number, count, title) : words.blanked[blank]}
      </p>
      <ShowNotices control={control} slide={number} />
      <ShowBar control={control} slide={number} count={count} isShown={!isResting} />
      {control.dialog === 'list' ? (
        <Dialog title={words.list} closeWord={words.close} onClose={() => control.setDialog(null)}>
          <SlideList deck={deck} slide={number} onChoose={control.goTo} />
        </Dialog>
      ) : null}
      {control.dialog === 'keys' ? <ShowKeys onClose={() => control.setDialog(null)} /> : null}
      {shown?.isCodeShown ? <RoomCode deck={deck} slide={slide} onClose={() => act({ do: 'code', isOn: false })} /> : null}
    </main>
  )
}
