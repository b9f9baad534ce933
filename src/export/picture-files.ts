// The two downloads of pictures, from what is on screen to a file. Loaded only when someone asks for one.
import type { OwnShapes } from '../domain/own-data'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { loadOutlines } from './drawn-outlines'
import type { DrawingColours } from './map-drawing'
import { type ChartLegendEntry, chartPicture, placeDrawing } from './picture-chart'
import { cloneDrawing } from './picture-clone'
import { readPictureColours } from './picture-colours'
import { fontRule } from './picture-font'
import type { PictureWords } from './picture-frame'
import { mapPicture } from './picture-map'
import { pictureName } from './picture-name'
import { drawSvg, svgText, svgToPng } from './picture-render'
import { saveFile } from './save-file'

export type PictureFormat = 'png' | 'svg'

const blobOf = async (svg: SVGSVGElement, format: PictureFormat) =>
  format === 'png' ? svgToPng(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml;charset=utf-8' })

type MapRequest = {
  scene: Scene
  texts: Texts
  mapColours: DrawingColours
  link: string
  made: Date
  shapes: readonly OwnShapes[]
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
