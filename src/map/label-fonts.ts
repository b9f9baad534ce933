// The faces of the names on the map, served by ourselves: the regular one is that of the page, which is there already.

import regular from '../lib/faces/atkinson-hyperlegible-next-400-700.woff2?url'
import bold from '../lib/faces/atkinson-hyperlegible-next-600-letters.woff2?url'

/** Full addresses, since the map's worker has no page to be relative to. */
export const labelFonts = () => ({ regular: new URL(regular, document.baseURI).href, bold: new URL(bold, document.baseURI).href })
