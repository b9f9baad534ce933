// Keeps the link and the store in step. First load and popstate are the only doors from the link.
import type { View } from '../domain/view'
import { formatView, parseView } from './link'
import { useStore } from './store'

/** The folder that the app is served from, with a slash at its end; the page's `<base>` tells. */
export const appBase = () => new URL('.', document.baseURI)

/** Where an anchor leads: below the page's `<base>`, so that it is the same on every host and in a page written beforehand. */
export const linkTo = (view: View) => formatView(view) || './'

/** The full address of a view, for sharing. */
export const addressOf = (view: View) => new URL(formatView(view), appBase()).href

function viewFromAddress(): View {
  const base = appBase().pathname
  const { pathname, search } = window.location
  return parseView(pathname.startsWith(base) ? pathname.slice(base.length) : pathname, search)
}

/**
 * Back should undo a change of place, not a change of language or base map. Where the reader stood is written into the present
 * address before a tie is followed, so that Back leads there: from no place to one is no step, from one to another is.
 */
const isStep = (before: View, after: View) =>
  before.page !== after.page ||
  before.area !== after.area ||
  before.theme !== after.theme ||
  before.deck !== after.deck ||
  before.stage !== after.stage ||
  before.slide !== after.slide ||
  before.compared.join() !== after.compared.join() ||
  (before.place !== null && after.place !== null && before.place !== after.place)

/** Reads the link into the store and writes every later choice into the link. Returns how to stop. */
export function startSync(): () => void {
  useStore.setState({ view: viewFromAddress() })
  // What comes from the address is not written back to it: Forward would be lost.
  let isReading = false
  const onPopState = () => {
    isReading = true
    useStore.setState({ view: viewFromAddress(), isArrival: false })
    isReading = false
  }
  window.addEventListener('popstate', onPopState)
  const stop = useStore.subscribe(({ view }, { view: before }) => {
    if (view === before || isReading) return
    const address = addressOf(view)
    // A link that was not understood stays in the address bar until the user's next choice.
    if (address === window.location.href || view.misread.length > 0) return
    if (isStep(before, view)) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  })
  return () => {
    stop()
    window.removeEventListener('popstate', onPopState)
  }
}
