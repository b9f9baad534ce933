// How the app begins: it takes over the page that was written for this address, or draws it anew.
import { StrictMode, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { View } from '../domain/view'
import { firstWords } from '../i18n/first-words'
import { isPack } from '../lib/packed'
import { whenCalm } from '../lib/when-idle'
import { FirstMapContext, keepStyle } from '../map/first-map'
import { loadMap } from '../map/MapPlace'
import { formatView } from '../state/link'
import { useStore } from '../state/store'
import { appBase, startSync } from '../state/sync'
import { PartBoundary } from '../ui/PartBoundary'
import { App } from './App'
import { pressAgain } from './early-press'
import { layOutRest } from './lay-out-rest'
import { loadBeside, loadFirst } from './load-first'

/** Where its code does not come the app is not kept, and the menu does not say that it is. */
async function keep(): Promise<void> {
  const module = await import('../offline/keep-offline').catch(() => null)
  await module?.keepOffline(appBase())
}

/** Whether the page that was written beforehand is the present view. */
function isWrittenIn({ dataset }: HTMLElement): boolean {
  const { view } = useStore.getState()
  return dataset.takeOver !== undefined && dataset.view === formatView(view) && view.misread.length === 0
}

/** How long the written words stay for the sake of the map that comes with the others, in milliseconds. */
const patience = 600
const nothing = () => {}
const hasMap = ({ page }: View) => page === 'map' || page === 'embed'

export async function start(root: HTMLElement): Promise<void> {
  startSync()
  const hasWords = root.dataset.takeOver !== undefined
  const isLink = !isWrittenIn(root) && hasMap(useStore.getState().view)
  // A link that asks for more than was written shows the live map at once: its code comes beside all else.
  const map = isLink ? loadMap().then(nothing, nothing) : null
  // Without written words the app asks again by itself and says what is wrong.
  const first = hasWords ? await loadBeside(root) : await loadFirst(useStore.getState().view).catch(() => null)
  if (hasWords) await Promise.race([map, new Promise(resolve => setTimeout(resolve, patience))])
  const { view } = useStore.getState()
  const isWritten = isWrittenIn(root)
  const written = isWritten ? root.querySelector('[data-first-map]') : null
  const failed = firstWords[view.language]
  const app = (
    <StrictMode>
      <PartBoundary sentence={failed.screen} reload={failed.reload} isMain>
        <FirstMapContext value={{ html: written?.innerHTML ?? null, isLink }}>
          <App first={first} />
        </FirstMapContext>
      </PartBoundary>
    </StrictMode>
  )
  // In a transition, so that the browser can answer the visitor in between.
  if (isWritten && first?.figures != null) {
    delete root.dataset.mapFirst
    startTransition(() => void hydrateRoot(root, app))
    pressAgain()
    whenCalm(() => layOutRest(root), 0)
  } else {
    // A place in the text is scrolled to, so that all above it has to be laid out.
    if (view.place !== null) delete root.dataset.takeOver
    // At once, so that the written words are not laid out only to be replaced.
    keepStyle(root)
    flushSync(() => {
      delete root.dataset.mapFirst
      createRoot(root).render(app)
    })
    if (view.place === null) whenCalm(() => layOutRest(root), 2000)
  }
  // What stands in a frame of another website keeps nothing.
  if (import.meta.env.PROD && !isPack && view.page !== 'embed') whenCalm(() => void keep(), 2000)
}
