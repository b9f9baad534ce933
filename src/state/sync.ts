// Keeps the link and the store in step. First load and popstate are the only doors from the link.
import type { View } from '../domain/view'
import { address } from './address'
import { useStore } from './store'

/** The folder that the files of the app lie in, with a slash at its end. */
export const appBase = () => address.base()

/** Where an anchor leads: below the page's `<base>`, so that it is the same on every host and in a page written beforehand. */
export const linkTo = (view: View) => address.link(view)

/** The address of a view, for sharing. */
export const addressOf = (view: View) => address.forOthers(view)

/** Whether somebody else can open a link: what lies on this computer only cannot be shared. */
export const leadsOthers = (link: string) => /^https?:/.test(link)

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
  useStore.setState({ view: address.read() })
  // What comes from the address is not written back to it: Forward would be lost.
  let isReading = false
  const onPopState = () => {
    isReading = true
    useStore.setState({ view: address.read(), isArrival: false })
    isReading = false
  }
  window.addEventListener('popstate', onPopState)
  const stop = useStore.subscribe(({ view }, { view: before }) => {
    if (view === before || isReading) return
    const next = address.here(view)
    // A link that was not understood stays in the address bar until the user's next choice.
    if (next === window.location.href || view.misread.length > 0) return
    if (isStep(before, view)) window.history.pushState(null, '', next)
    else window.history.replaceState(null, '', next)
  })
  return () => {
    stop()
    window.removeEventListener('popstate', onPopState)
  }
}
