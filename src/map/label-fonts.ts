// The faces of the names on the map: one small file each, served by ourselves.

import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url'

/** Full addresses, since the map's worker has no page to be relative to. */
export const labelFonts = () => ({ regular: new URL(regular, document.baseURI).href, bold: new URL(bold, document.baseURI).href })
