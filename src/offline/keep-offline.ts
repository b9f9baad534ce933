// Asks the browser to keep the app, and listens for newer versions of it. Loaded when the page has come to rest.
import { Workbox } from 'workbox-window'
import { setOffline } from './offline-state'

let hasAsked = false

/** Where the browser cannot, may not or has no room to keep the app, it goes on with the network as before. */
export async function keepOffline(base: URL): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const kept = new Workbox(new URL('service-worker.js', base).href, { scope: base.pathname })
  const hadController = navigator.serviceWorker.controller !== null
  kept.addEventListener('waiting', () => setOffline({ newVersion: 'waiting' }))
  // Never by itself: nobody wants a reload during a talk.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hasAsked) window.location.reload()
    else if (hadController) setOffline({ newVersion: 'active' })
  })
  try {
    await kept.register({ immediate: true })
    await navigator.serviceWorker.ready
    setOffline({ isReady: true })
  } catch {
    // Then the app is not kept, and the menu does not say that it is.
  }
}

/** How long the new version may take to come forward before the page asks for it as any page does, in milliseconds. */
const patience = 10_000

/** The visitor asks for the new version: the page comes back with it. */
export function refresh(): void {
  hasAsked = true
  navigator.serviceWorker.getRegistration().then(
    registration => {
      const waiting = registration?.waiting
      if (!waiting) return window.location.reload()
      // Also where this page is not in the hands of the version before, so that nobody tells it of the change.
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') window.location.reload()
      })
      waiting.postMessage('refresh')
      setTimeout(() => window.location.reload(), patience)
    },
    () => window.location.reload(),
  )
}
