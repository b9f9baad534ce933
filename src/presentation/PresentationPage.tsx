// The choice of presentations, and the one that is open: made, shown, spoken or printed.
import { lazy, useContext, useEffect, useMemo } from 'react'
import type { Deck } from '../domain/deck'
import { useAllTexts } from '../i18n/use-texts'
import { never } from '../lib/never'
import type { Theme } from '../map/map-colours'
import { openDecks, useDecks } from '../state/decks'
import { useStore } from '../state/store'
import { AtlasContext } from '../state/use-scene'
import { DeckChoice } from './editor/DeckChoice'
import { DeckPreview } from './editor/DeckPreview'
import { Editor } from './editor/Editor'
import { useLinkedDeck } from './editor/use-linked-deck'
import { findDeck, isReady } from './find-deck'

/** Loaded when asked for; the screen around this page says that it waits. */
const ShowPage = lazy(() => import('./show/ShowPage').then(module => ({ default: module.ShowPage })))
const PresenterPage = lazy(() => import('./show/PresenterPage').then(module => ({ default: module.PresenterPage })))
const BorrowedShow = lazy(() => import('./show/BorrowedShow').then(module => ({ default: module.BorrowedShow })))
const PaperPage = lazy(() => import('./paper/PaperPage').then(module => ({ default: module.PaperPage })))

export function PresentationPage({ theme }: { theme: Theme }) {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const { deck: id, stage } = useStore(state => state.view)
  const own = useDecks(state => state.decks)
  const linked = useLinkedDeck()
  useEffect(() => void openDecks(), [])
  const found = useMemo(() => (atlas && id !== null ? findDeck(id, atlas, texts, own) : null), [atlas, id, texts, own])
  if (id === null) return linked ? <DeckPreview deck={linked.deck} refused={linked.refused} isFromLink /> : <DeckChoice />
  const deck = found ?? (id === 'link' ? (linked?.deck ?? null) : null)
  if (deck) return opened(deck)
  const isPlaying = stage === 'show' || stage === 'presenter'
  if (own !== null && isPlaying) return <BorrowedShow id={id} stage={stage} theme={theme} />
  return own === null ? <p role="status">{texts.decks.reading}</p> : <DeckChoice problem={texts.decks.unknown} />

  function opened(one: Deck) {
    switch (stage) {
      case 'show':
        return <ShowPage deck={one} theme={theme} />
      case 'presenter':
        return <PresenterPage deck={one} theme={theme} />
      case 'paper':
        return <PaperPage deck={one} />
      case 'editor':
        return isReady(one.id) || one.id === 'link' ? <DeckPreview deck={one} isFromLink={one.id === 'link'} /> : <Editor key={one.id} deck={one} />
      default:
        return never(stage)
    }
  }
}
