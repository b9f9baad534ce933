// The picture of the map: what is shown, in words and as vectors, ready to leave the page.
import type { ReactElement } from 'react'
import { figureAt } from '../domain/figures'
import { unitAndYear } from '../domain/indicator'
import type { OwnShapes } from '../domain/own-data'
import type { Scene } from '../domain/scene'
import { capital } from '../domain/sentences'
import type { Texts } from '../i18n/nl'
import { longDate } from './citation'
import { type DrawingColours, MapDrawing, NoDataPattern, type Outlines } from './map-drawing'
import { OwnShapesDrawing } from './own-shapes-drawing'
import { wijkPaint } from './picture-area-names'
import { circleLegend } from './picture-circles'
import type { PictureColours } from './picture-colours'
import { margin, type Part, PictureFrame, type PictureWords } from './picture-frame'
import { choroplethLegend } from './picture-legend'
import { mostOfAreas } from './picture-markers'
import { fitted, type Projection } from './picture-projection'

export type MapPicture = {
  scene: Scene
  outlines: Outlines
  texts: Texts
  colours: PictureColours
  mapColours: DrawingColours
  /** The full address of the view. */
  link: string
  made: Date
  /** The layers of own shapes that the map shows. */
  shapes?: readonly OwnShapes[]
  /** The radius of an area's marker by its residents, as on the live map. */
  markerRadius(residents: number): number
}

const width = 1000
const inner = width - margin * 2
/** The country stands upright; an area and its city fit a lying sheet. */
const sheets = { country: { height: 1040, padding: 56 }, area: { height: 740, padding: 96 } }
/** West, south, east, north of the European Netherlands, in degrees. */
const country = [3.36, 50.75, 7.22, 53.55] as const

export function mapTitle({ area, indicator }: Scene, { download: { picture: words } }: Texts): string {
  if (!indicator) return area ? words.area(area.name, area.municipality.name) : words.country
  return area ? words.inArea(indicator.label, area.name) : words.inCountry(indicator.label)
}

/** Indicator, unit, year and kind; without an indicator what the map shows. */
function subtitleOf({ area, indicator }: Scene, texts: Texts): string {
  if (indicator) return `${unitAndYear(indicator)}, ${texts.legend.kinds[indicator.kind]}`
  return area ? texts.download.picture.districts : texts.download.picture.residents
}

/** What a colour, a circle and a dashed line stand for. */
function notesOf({ area, indicator, choropleth }: Scene, texts: Texts): string | undefined {
  const words = texts.download.picture
  const isDashed = area !== null && area.boundary.precision !== 'exact'
  const notes = [
    ...(choropleth ? [area ? words.byDistrict : words.byArea] : []),
    ...(choropleth && !area ? [words.residents] : []),
    ...(isDashed ? [words.sketched] : []),
    ...(indicator?.kind === 'modelled' && !area ? [words.noRanking] : []),
  ]
  return notes.length === 0 ? undefined : notes.join(' ')
}

/** '' without own shapes; else what they are called, where they come from and that nobody checked them. */
function ownLine(shapes: readonly OwnShapes[], texts: Texts): string {
  const names = shapes.map(({ name, source }) => (source ? `${name} (${source})` : name)).join(', ')
  return names && `${capital(texts.ownWords.mark, texts.locale)}: ${names}.`
}

export function mapWords({ scene, texts, link, made, shapes = [] }: Pick<MapPicture, 'scene' | 'texts' | 'link' | 'made' | 'shapes'>): PictureWords {
  const words = texts.download.picture
  const { indicator, view } = scene
  const source = indicator
    ? `${words.source(indicator.source)}. ${words.kind(indicator.year, texts.legend.kinds[indicator.kind])}`
    : `${words.source(words.publication)}.`
  return {
    title: mapTitle(scene, texts),
    subtitle: subtitleOf(scene, texts),
    notes: notesOf(scene, texts),
    foot: [source, ownLine(shapes, texts), words.outlines].filter(Boolean),
    link,
    maker: `${texts.title}, ${words.made(longDate(made, texts.locale))}`,
    language: view.language,
  }
}

function legendOf({ scene, texts, colours, mapColours }: MapPicture): Part | null {
  if (scene.choropleth) return choroplethLegend(scene, scene.choropleth, texts, inner, colours)
  const { indicator, atlas, area } = scene
  if (!indicator || !atlas.figures) return null
  const { figures } = atlas
  const most = area ? Math.max(0, ...area.boundary.members.map(({ code }) => figureAt(figures, code, indicator.id) ?? 0)) : mostOfAreas(scene)
  return circleLegend(most, area ? wijkPaint(mapColours) : { fill: mapColours.area, fillOpacity: 1, stroke: mapColours.casing }, texts, colours)
}

export function projectionOf({ area }: Scene): Projection {
  const { height, padding } = sheets[area ? 'area' : 'country']
  return fitted(area ? area.boundary.bounds : country, inner, height, padding)
}

export function mapPicture(picture: MapPicture): ReactElement {
  const { scene, outlines, texts, colours, mapColours, markerRadius, shapes = [] } = picture
  const projection = projectionOf(scene)
  const { ink } = colours
  const over = <OwnShapesDrawing {...{ shapes, projection, ink, texts }} colours={mapColours} />
  const element = (
    <>
      <defs>
        <NoDataPattern />
      </defs>
      <MapDrawing {...{ scene, outlines, projection, markerRadius, ink, texts, over }} colours={mapColours} />
    </>
  )
  return <PictureFrame words={mapWords(picture)} width={width} colours={colours} legend={legendOf(picture)} body={{ height: projection.height, element }} />
}
