// The two downloads of pictures, from what is on screen to a file. Loaded only when someone asks for one.
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { type DrawingColours, type Outlines, outlineFiles } from './map-drawing'
import { type ChartLegendEntry, chartPicture, placeDrawing } from './picture-chart'
import { cloneDrawing } from './picture-clone'
import { readPictureColours } from './picture-colours'
import { fontRule } from './picture-font'
import type { PictureWords } from './picture-frame'
import { mapPicture } from './picture-map'
import { pictureName } from './picture-name'
import type { Shapes } from './picture-projection'
import { drawSvg, svgText, svgToPng } from './picture-render'
import { saveFile } from './save-file'

export type PictureFormat = 'png' | 'svg'

const blobOf = async (svg: SVGSVGElement, format: PictureFormat) =>
  format === 'png' ? svgToPng(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml;charset=utf-8' })

async function loadShapes(name: string, fileAddress: (name: string) => string): Promise<Shapes> {
  const response = await fetch(fileAddress(`${name}.geojson`))
  if (!response.ok) throw new Error(`${name}.geojson: answer ${response.status}`)
  return (await response.json()) as Shapes
}

/** Only an area's picture needs the wijken and the names of those around it. */
const closeOnly: readonly string[] = ['districts', 'city-districts', 'city-labels']

/** The outlines of a map of the country, or with `isClose` of an area and the city around it. Rejects where a file does not come. */
export async function loadOutlines(isClose: boolean, fileAddress: (name: string) => string): Promise<Outlines> {
  const nothing: Shapes = { type: 'FeatureCollection', features: [] }
  const loaded = await Promise.all(outlineFiles.map(name => (!isClose && closeOnly.includes(name) ? nothing : loadShapes(name, fileAddress))))
  return Object.fromEntries(outlineFiles.map((name, index) => [name, loaded[index]])) as Outlines
}

type MapRequest = {
  scene: Scene
  texts: Texts
  mapColours: DrawingColours
  link: string
  made: Date
  markerRadius(residents: number): number
  /** The address of a published data file. */
  fileAddress(name: string): string
}

/** Saves what the map shows. Rejects where a file does not come or the browser cannot draw. */
export async function downloadMap(format: PictureFormat, { fileAddress, ...request }: MapRequest): Promise<void> {
  const { scene, texts, made } = request
  const [outlines, fontFace] = await Promise.all([loadOutlines(scene.area !== null, fileAddress), fontRule()])
  const svg = drawSvg(mapPicture({ ...request, outlines, colours: readPictureColours() }), fontFace)
  const parts = [scene.indicator?.label ?? '', scene.area?.id ?? texts.download.picture.fileCountry]
  saveFile(await blobOf(svg, format), pictureName(parts, made, format))
}

type ChartRequest = { svg: SVGSVGElement; words: PictureWords; legend: readonly ChartLegendEntry[]; nameParts: readonly string[]; made: Date }

/** Saves a chart as it stands on the page, on a light sheet with its words. Rejects where the browser cannot draw. */
export async function downloadChart(format: PictureFormat, { svg, words, legend, nameParts, made }: ChartRequest): Promise<void> {
  // Taken off the page at once, before anything on it can change.
  const { element, width, height } = cloneDrawing(svg)
  const sheet = drawSvg(chartPicture({ words, colours: readPictureColours(), legend, width, height }), await fontRule())
  placeDrawing(sheet, element)
  saveFile(await blobOf(sheet, format), pictureName(nameParts, made, format))
}
