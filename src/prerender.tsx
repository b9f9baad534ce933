// Writes a page as it stands before any code runs in the browser. Runs while building: scripts/prerender.
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { App } from './app/App'
import { pageDescription, pageTitle } from './app/page-words'
import type { Atlas } from './domain/atlas'
import { resolve } from './domain/scene'
import { defaultView, type View } from './domain/view'
import { colourNames, type DrawingColours, type Outlines } from './export/map-drawing'
import { type PictureColours, pictureColourNames } from './export/picture-colours'
import { PreviewCard } from './export/preview-card'
import { loadAllTexts, textsIn } from './i18n/use-texts'
import { FirstMap } from './map/FirstMap'
import { FirstMapContext } from './map/first-map'
import { markerRadius } from './map/marker-layout'
import { formatView } from './state/link'
import { initialState, useStore } from './state/store'

export { loadAtlas } from './data/load-atlas'
export { loadFigures } from './data/load-figures'
export { loadOutlines } from './export/drawn-outlines'
export { loadTexts, textsIn } from './i18n/use-texts'
export { formatView } from './state/link'

export type WrittenPage = { body: string; title: string; description: string }

const showsMap = ({ page }: View) => page === 'map' || page === 'embed' || page === 'themes'

/** The page of a view; the atlas comes with its figures and in the language of the view. */
export async function writePage(view: View, atlas: Atlas, outlines: Outlines): Promise<WrittenPage> {
  await loadAllTexts(view.language)
  useStore.setState({ ...initialState, view })
  const scene = resolve(view, atlas)
  const html = showsMap(view) ? renderToStaticMarkup(<FirstMap scene={scene} outlines={outlines} />) : null
  const faults: unknown[] = []
  const { prelude } = await prerender(
    <FirstMapContext value={{ html, isLink: false }}>
      <App first={atlas} />
    </FirstMapContext>,
    // All of it in its place: what comes later would need code to be put there.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: fault => void faults.push(fault) },
  )
  if (faults.length > 0) throw new Error(`The page '${formatView(view)}' cannot be written.`, { cause: faults[0] })
  const texts = textsIn(view.language)
  return { body: await new Response(prelude).text(), title: texts.documentTitle(pageTitle(scene, texts)), description: pageDescription(scene, texts) }
}

const tokens = <Name extends string>(names: readonly Name[], prefix: string) =>
  Object.fromEntries(names.map(name => [name, `var(${prefix}${name})`])) as Record<Name, string>

/** The preview picture of an area or, with null, of the country, as an SVG whose colours are still the names of tokens.css. */
export function writePreview(area: string | null, atlas: Atlas, outlines: Outlines): string {
  const scene = resolve({ ...defaultView, language: atlas.language, area }, atlas)
  const colours: PictureColours = tokens(pictureColourNames, '--')
  const mapColours: DrawingColours = tokens(colourNames, '--map-')
  const radius = (residents: number) => markerRadius(residents, 1)
  return renderToStaticMarkup(
    <PreviewCard scene={scene} outlines={outlines} texts={textsIn(atlas.language)} colours={colours} mapColours={mapColours} markerRadius={radius} />,
  )
}
