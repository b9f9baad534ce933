// The code for the room: who scans it sees on the phone what the slide shows, and can look further from there.
import type { Deck, Slide } from '../../domain/deck'
import { defaultView, type View } from '../../domain/view'
import { useAllTexts } from '../../i18n/use-texts'
import { ViewCode } from '../../share/ViewCode'
import { parseLink } from '../../state/link'
import { useStore } from '../../state/store'
import { addressOf } from '../../state/sync'
import { Dialog } from '../../ui/Dialog'
import { isReady } from '../find-deck'

/** What a phone opens: what is looked at, or what the slide shows; else the presentation, where others can find it. */
export function followed(deck: Deck, slide: Slide, { language, slide: number }: View, area: string | null): View {
  const own = { ...defaultView, language }
  if (area !== null) return { ...own, area, indicator: parseLink(slide.link).indicator }
  if (slide.link !== '') return { ...parseLink(slide.link), language }
  return isReady(deck.id) ? { ...own, page: 'present', deck: deck.id, stage: 'show', slide: number } : own
}

export function RoomCode({ deck, slide, onClose }: { deck: Deck; slide: Slide; onClose(): void }) {
  const words = useAllTexts().show
  const view = useStore(state => state.view)
  const area = useStore(({ detour }) => detour?.area ?? null)
  return (
    <Dialog title={words.follow} closeWord={words.close} onClose={onClose}>
      <div data-code>
        <ViewCode link={addressOf(followed(deck, slide, view, area))} />
      </div>
    </Dialog>
  )
}
