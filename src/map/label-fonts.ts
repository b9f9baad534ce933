// The faces of the names on the map, served by ourselves: the regular one is that of the page, which is there already.

import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url'
import regular from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'

/** Full addresses, since the map's worker has no page to be relative to. */
export const labelFonts = () => ({ regular: new URL(regular, document.baseURI).href, bold: new URL(bold, document.baseURI).href })
