import { openDeck } from '../../state/actions'
import { enterFullScreen } from './full-screen'

/** What the button 'Presenteren' does: the show at a slide, full screen where the browser allows it. Call it on the click itself. */
export function startPresenting(deck: string, slide = 1): void {
  void enterFullScreen()
  openDeck(deck, 'show', slide)
}
