// The map without a mouse: where the cursor of the keyboard stands, what each key does and what is said about it.
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Area } from '../domain/atlas'
import { areaByBeginning, areaTowards, type Direction } from '../domain/direction'
import { type Jump, jumpSentence } from '../domain/jump-sentence'
import { findArea, type Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { chooseOnMap, hoverArea, toggleComparison } from '../state/actions'
import { openKeyList } from '../state/key-list'
import { useStore } from '../state/store'
import type { MapHandle } from './create-map'

const arrows: Record<string, Direction> = { ArrowUp: 'north', ArrowRight: 'east', ArrowDown: 'south', ArrowLeft: 'west' }
/** Letters typed within a second of each other make one word. */
const pause = 1000
const noJump: Jump = { from: null, direction: null }

export type MapKeyboard = {
  /** The area that the ring stands round; null while the keyboard is elsewhere. */
  cursor: Area | null
  /** Where the keyboard was last, to which it comes back. */
  latest: Area | null
  /** What a screen reader is told. */
  said: string
  onKeyDown(event: KeyboardEvent<HTMLElement>): void
  onFocus(event: FocusEvent<HTMLElement>): void
  onBlur(): void
}

/** `isBare`: a map on a slide or another website, where nothing is compared. */
export function useMapKeyboard(scene: Scene, handle: MapHandle | null, isBare: boolean): MapKeyboard {
  const texts = useTexts()
  const words = texts.mapKeys
  const [cursor, setCursor] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  /** Where the cursor was when the keyboard left the map, to which it comes back. */
  const last = useRef<string | null>(null)
  const typed = useRef({ letters: '', at: 0 })
  const { areas } = scene.atlas
  const open = scene.area?.id ?? null
  useEffect(() => {
    if (open !== null) last.current = open
  }, [open])
  const here = () => findArea(scene.atlas, cursor ?? last.current) ?? scene.area

  function point(area: Area, jump: Jump) {
    last.current = area.id
    setCursor(area.id)
    hoverArea(area.id)
    setSaid(jumpSentence(scene, area, jump, words.jump, texts.locale))
  }
  function moveTo(area: Area | undefined | null, direction: Direction | null = null) {
    const from = here()
    if (!area) return
    point(area, area === from ? noJump : { from, direction })
    handle?.bringIntoSight(area, from)
  }
  function jump(direction: Direction) {
    const from = here()
    if (from === null) return moveTo(areas[0])
    const next = areaTowards(areas, from, direction)
    if (next) return moveTo(next, direction)
    point(from, noJump)
    setSaid(words.jump.none(words.jump.directions[direction]))
  }
  function find(letter: string, now: number) {
    const letters = now - typed.current.at < pause ? typed.current.letters + letter : letter
    typed.current = { letters, at: now }
    const found = areaByBeginning(areas, letters, here())
    if (found) moveTo(found)
    else setSaid(words.jump.notFound(letters))
  }
  function choose() {
    const area = here()
    if (!area) return
    if (area !== scene.area) return chooseOnMap(area.id)
    handle?.flyToGoal()
    document.getElementById('area-name')?.focus({ preventScroll: true })
  }
  function compare() {
    const area = here()
    if (!area) return
    toggleComparison(area.id)
    const { view, isComparisonFull } = useStore.getState()
    // That it is full is said by the tray.
    if (isComparisonFull) return
    const isIn = view.compared.includes(area.id)
    setSaid(isIn ? words.compared(area.name, view.compared.length) : words.notCompared(area.name))
  }
  const zoom = (steps: number) => handle?.zoomBy(steps, here()?.boundary.label)

  const named: Record<string, () => void> = {
    Home: () => moveTo(areas[0]),
    End: () => moveTo(areas.at(-1)),
    Enter: choose,
    '+': () => zoom(1),
    '=': () => zoom(1),
    '-': () => zoom(-1),
    '−': () => zoom(-1),
    '?': openKeyList,
  }
  /** What a key does here; null for a key that belongs to the page. */
  function deedOf({ key, timeStamp }: KeyboardEvent): (() => void) | null {
    const direction = arrows[key]
    if (direction) return () => jump(direction)
    if (named[key]) return named[key]
    const isTyping = typed.current.letters !== '' && timeStamp - typed.current.at < pause
    if (key.toLowerCase() === 'c' && !isTyping) return isBare ? null : compare
    return /^\p{L}$/u.test(key) || (key === ' ' && isTyping) ? () => find(key, timeStamp) : null
  }

  return {
    cursor: findArea(scene.atlas, cursor),
    latest: here(),
    said,
    onKeyDown: event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
      const deed = deedOf(event)
      if (!deed) return
      event.preventDefault()
      deed()
    },
    onFocus: event => {
      const area = here()
      // A click focuses the map as well; then the mouse points.
      if (area && event.currentTarget.matches(':focus-visible')) point(area, noJump)
    },
    onBlur: () => {
      setCursor(null)
      setSaid('')
      hoverArea(null)
    },
  }
}
