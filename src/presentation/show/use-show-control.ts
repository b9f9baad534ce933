// What the commands of a show do, for the keys and the buttons of both windows.
import { useEffect, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { openDeck } from '../../state/actions'
import { act, keepDeckOfShow, startShow, useShow } from '../../state/show'
import type { ShowStage } from '../../state/show-messages'
import { isFullScreen, leaveFullScreen, toggleFullScreen } from './full-screen'
import { openWindow } from './open-window'
import { type Command, type KeyDeed, withDigit } from './show-keys'
import { useShowKeys } from './use-show-keys'
import { useWakeLock } from './use-wake-lock'

/** A number that nobody finished is forgotten after this long. */
const typingPause = 5000

export type ShowControl = {
  run(command: Command): void
  goTo(slide: number): void
  /** Leaves the show at once, to the making of the presentation. */
  end(): void
  /** The number that is being typed. */
  typed: string
  dialog: 'list' | 'keys' | null
  setDialog(dialog: 'list' | 'keys' | null): void
  /** Whether the browser did not let the other window open. */
  isBlocked: boolean
  setBlocked(isBlocked: boolean): void
}

export function useShowControl(deck: Deck, stage: ShowStage): ShowControl {
  const [typed, setTyped] = useState('')
  const [dialog, setDialog] = useState<ShowControl['dialog']>(null)
  const [isBlocked, setBlocked] = useState(false)
  const slide = useShow(({ shown }) => shown?.slide)

  useWakeLock()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a deck that changes is the same show
  useEffect(() => startShow(deck, stage), [deck.id, stage])
  useEffect(() => keepDeckOfShow(deck), [deck])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide, also from the other window, ends what lay over the last one
  useEffect(() => {
    setDialog(null)
    setTyped('')
  }, [slide])
  useEffect(() => {
    if (typed === '') return
    const timer = setTimeout(() => setTyped(''), typingPause)
    return () => clearTimeout(timer)
  }, [typed])

  useShowKeys(typed, (deed: KeyDeed) => {
    if (typeof deed === 'object') setTyped(before => withDigit(before, deed.digit))
    else if (deed === 'erase') setTyped(before => before.slice(0, -1))
    else run(deed)
  })

  const goTo = (number: number) => act({ do: 'go', slide: number })

  const end = () => {
    if (isFullScreen()) void leaveFullScreen()
    openDeck(deck.id, 'editor', useShow.getState().shown?.slide)
  }

  function run(command: Command) {
    const { shown } = useShow.getState()
    if (!shown) return
    const commands: Record<Command, () => void> = {
      next: () => goTo(shown.slide + 1),
      previous: () => goTo(shown.slide - 1),
      first: () => goTo(1),
      last: () => goTo(deck.slides.length),
      jump: () => {
        setTyped('')
        goTo(Number(typed))
      },
      black: () => act({ do: 'blank', blank: 'black' }),
      white: () => act({ do: 'blank', blank: 'white' }),
      return: () => act({ do: 'look', area: null }),
      code: () => act({ do: 'code', isOn: !shown.isCodeShown }),
      presenter: () => void openWindow(stage === 'show' ? 'presenter' : 'show').then(isOpen => setBlocked(!isOpen)),
      'full-screen': () => void toggleFullScreen(),
      keys: () => setDialog('keys'),
      leave,
    }
    commands[command]()

    /** One step back for each press: from the code, the map, the blank screen, the typed number, the full screen, and then the show. */
    function leave() {
      if (!shown) return
      if (shown.isCodeShown) act({ do: 'code', isOn: false })
      else if (shown.area !== null) act({ do: 'look', area: null })
      else if (shown.blank !== 'none') act({ do: 'blank', blank: shown.blank })
      else if (typed !== '') setTyped('')
      else if (isFullScreen()) void leaveFullScreen()
      // The speaker keeps the notes, whatever the clicker sends.
      else if (stage === 'show') end()
    }
  }

  return { run, goTo, end, typed, dialog, setDialog, isBlocked, setBlocked }
}
