// What ready presentations are made with: a slide from a kind, a view and a few words.
import type { Bounds } from '../../domain/atlas'
import type { Deck, Slide, SlideKind } from '../../domain/deck'
import { defaultView, type View } from '../../domain/view'
import { formatView } from '../../state/link'

type Words = { title?: string; text?: string; notes?: string; minutes?: number; camera?: Bounds }

export const slideOf = (kind: SlideKind, view: Partial<View> = {}, words: Words = {}): Omit<Slide, 'id'> => ({
  kind,
  link: formatView({ ...defaultView, ...view }),
  camera: words.camera ?? null,
  title: words.title ?? '',
  text: words.text ?? '',
  notes: words.notes ?? '',
  minutes: words.minutes ?? null,
})

/** A presentation that is made anew each time; `changed` is fixed, since nobody changed it. */
export const deckOf = (id: string, name: string, language: View['language'], slides: readonly Omit<Slide, 'id'>[]): Deck => ({
  id,
  name,
  meeting: null,
  language,
  changed: '2026-11-24T00:00:00.000Z',
  edition: null,
  slides: slides.map((slide, index) => ({ ...slide, id: `dia-${index + 1}` })),
})
