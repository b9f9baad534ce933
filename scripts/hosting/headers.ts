// What the server says beside each file: what the page may load, who may frame it, and how long a copy holds. Hosts send the same; docs/hosting.md.

import { hashOf, inlineScripts } from '../prerender/inline-scripts'

/** The one server besides our own, and only once the visitor chooses one of its base maps. */
const baseMaps = 'https://service.pdok.nl'

/** Code, pictures and fonts; no page is among them. */
const isAsset = (path: string) => path.startsWith('/assets/')

const contentSecurity = (path: string, frameAncestors: string) =>
  Object.entries({
    'default-src': "'self'",
    // In a page the few lines that run before the first paint, by what they say; nothing else inline runs. A worker goes by the
    // headers of its own file: only there WebAssembly may run, since the one that reads a GeoPackage brings SQLite.
    'script-src': ["'self'", ...(isAsset(path) ? ["'wasm-unsafe-eval'"] : inlineScripts.map(hashOf))].join(' '),
    // The sizes and places of marks are written in style attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${baseMaps}`,
    'font-src': "'self' data:",
    'connect-src': `'self' data: blob: ${baseMaps}`,
    'worker-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'none'",
    'frame-src': "'self'",
    'frame-ancestors': frameAncestors,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** Nothing that the atlas does not use; an embedded map may go full screen. */
const permissions = [
  'camera=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'clipboard-write=(self)',
  'fullscreen=*',
  'screen-wake-lock=(self)',
  'window-management=(self)',
].join(', ')

/** Pages that may stand in a frame of any website, by their path below the app's folder. */
const isEmbedded = (path: string) => /^\/(en\/)?insluiten\//.test(path)

/** Files with a hash of their content in their name never change; everything else is asked for again. */
const cacheControl = (path: string) => (isAsset(path) ? 'public, max-age=31536000, immutable' : 'no-cache')

/** The headers for a path below the app's folder, which begins with a slash. */
export function headersFor(path: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurity(path, isEmbedded(path) ? '*' : "'self'"),
    'referrer-policy': 'no-referrer',
    'permissions-policy': permissions,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': cacheControl(path),
  }
}
