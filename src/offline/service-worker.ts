// Keeps the whole app and its data in the browser, one version at a time, so that everything works without a network.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

type Precached = Parameters<typeof precacheAndRoute>[0]
/** What is used of the scope that a service worker runs in; its own types and those of a page cannot stand side by side. */
type Scope = {
  __WB_MANIFEST: Precached
  registration: { scope: string }
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
}
declare const self: Scope

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, directoryIndex: '' })
cleanupOutdatedCaches()

/** Every page is answered with the one shell of this version, which knows by its base where its files lie; from the network where a browser short of room threw it away. */
async function answerPage({ request }: { request: Request }): Promise<Response> {
  const shell = await matchPrecache('shell.html')
  if (!shell) return fetch(request)
  const base = new URL(self.registration.scope).pathname
  const page = (await shell.text()).replace('<base href="./"', `<base href="${base}"`)
  return new Response(page, { headers: shell.headers })
}
// What stands in a frame of another website keeps nothing; files are files.
registerRoute(new NavigationRoute(answerPage, { denylist: [/\/insluiten\//, /\.[a-z0-9]+$/i] }))

// A new version waits until the visitor asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === 'refresh') void self.skipWaiting()
})
