// The map as vectors: what the live map shows, drawn once more without its library, so that it can leave the page.
import type { ReactNode } from 'react'
import { isCount } from '../domain/indicator'
import { noDataColour } from '../domain/palette'
import type { Scene } from '../domain/scene'
import type { Texts } from '../i18n/nl'
import { formatNumber } from '../lib/format'
import { AreaNames, WijkCircles } from './picture-area-names'
import { CountryMarkers } from './picture-markers'
import { type Projection, type Shapes, scaleBar } from './picture-projection'

export const colourNames = [
  'water',
  'neighbour',
  'land',
  'municipality',
  'province-line',
  'city-line',
  'label',
  'label-quiet',
  'label-water',
  'halo',
  'area',
  'chosen',
  'own',
  'casing',
] as const
/** The colours of the light map: those of src/map/map-colours. */
export type DrawingColours = Record<(typeof colourNames)[number], string>

export const outlineFiles = ['neighbours', 'provinces', 'municipalities', 'areas', 'districts', 'city-districts', 'labels', 'city-labels'] as const
export type Outlines = Record<(typeof outlineFiles)[number], Shapes>

export type Drawing = {
  scene: Scene
  outlines: Outlines
  projection: Projection
  colours: DrawingColours
  ink: string
  texts: Texts
  /** Names the edge that the drawing is cut off at; differs where several drawings stand on one page. */
  sheetId?: string
  /** What stands over the areas and below the names. */
  over?: ReactNode
  /** The radius of an area's marker by its residents. */
  markerRadius(residents: number): number
}

const codeOf = (shape: Shapes['features'][number]) => String(shape.properties.code ?? shape.properties.id ?? '')

/** How an outline is filled: its class, the pattern of no data, or the plain colour where nothing is classed. */
function fillOf(code: string, { scene: { choropleth } }: Drawing, plain: string): string {
  return choropleth ? (choropleth.colourAt(code) ?? 'url(#no-data)') : plain
}

/** Outlines of one file; `style` may leave a shape out with null. */
function outlines(
  drawing: Drawing,
  file: keyof Outlines,
  style: (code: string, shape: Shapes['features'][number]) => Record<string, unknown> | null,
): ReactNode {
  return drawing.outlines[file].features.map((shape, index) => {
    const attributes = style(codeOf(shape), shape)
    const path = attributes ? drawing.projection.path(shape) : null
    return path ? <path key={codeOf(shape) || index} d={path} {...attributes} /> : null
  })
}

/** The pattern that stands for no data; slanting, so that it is no colour in any print. */
export function NoDataPattern() {
  return (
    <pattern id="no-data" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1={0} y1={0} x2={0} y2={6} stroke={noDataColour} strokeWidth={2.6} />
    </pattern>
  )
}

/** The outlines alone, from the neighbouring countries up to the areas. */
export function MapShapes(drawing: Drawing) {
  const { scene, colours } = drawing
  const isClose = scene.area !== null
  const round = { fill: 'none', strokeLinejoin: 'round' }
  return (
    <>
      {outlines(drawing, 'neighbours', () => ({ fill: colours.neighbour, stroke: colours.neighbour, strokeWidth: 0.6 }))}
      {outlines(drawing, 'provinces', () => ({ fill: colours.land, stroke: colours.land, strokeWidth: 0.4 }))}
      {outlines(drawing, 'municipalities', () => ({ fill: colours.municipality, fillOpacity: isClose ? 1 : 0.6 }))}
      {isClose ? <City {...drawing} /> : null}
      {outlines(drawing, 'provinces', () => ({ ...round, stroke: colours['province-line'], strokeWidth: isClose ? 1.4 : 0.9 }))}
      {isClose ? outlines(drawing, 'municipalities', () => ({ ...round, stroke: colours['city-line'], strokeWidth: 1.6 })) : null}
      <Areas {...drawing} />
    </>
  )
}

export function MapDrawing(drawing: Drawing) {
  const { scene, projection, colours, over, sheetId = 'sheet' } = drawing
  const { width, height } = projection
  const isClose = scene.area !== null
  return (
    <g>
      <clipPath id={sheetId}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${sheetId})`}>
        <rect width={width} height={height} fill={colours.water} />
        <MapShapes {...drawing} />
        {over}
        {isClose ? <WijkCircles {...drawing} /> : null}
        {isClose ? <AreaNames {...drawing} /> : <CountryMarkers {...drawing} />}
        <ScaleBar {...drawing} />
      </g>
      <rect width={width} height={height} fill="none" stroke={colours['province-line']} />
    </g>
  )
}

/** The wijken of the chosen area in full colour, and paler those of the city around it. */
function City(drawing: Drawing) {
  const { scene, colours } = drawing
  const isCounted = scene.indicator !== null && isCount(scene.indicator)
  const members = new Set(scene.area?.boundary.members.map(({ code }) => code))
  const line = { stroke: colours['city-line'], strokeWidth: 0.8, strokeLinejoin: 'round' }
  return (
    <>
      {/* Pale classes on white keep their tone; on the beige of the city they would turn grey. */}
      {scene.choropleth ? outlines(drawing, 'municipalities', () => ({ fill: colours.casing })) : null}
      {outlines(drawing, 'city-districts', code => ({ ...line, fill: fillOf(code, drawing, 'none'), fillOpacity: 0.45 }))}
      {outlines(drawing, 'districts', code =>
        members.has(code) ? null : { ...line, fill: fillOf(code, drawing, colours.area), fillOpacity: scene.choropleth ? 0.45 : 0.1 },
      )}
      {outlines(drawing, 'districts', code =>
        members.has(code)
          ? {
              fill: fillOf(code, drawing, isCounted ? colours.casing : colours.chosen),
              fillOpacity: scene.choropleth ? 0.95 : isCounted ? 0.7 : 0.14,
              stroke: scene.choropleth ? colours['city-line'] : colours.chosen,
              strokeWidth: 1,
              strokeLinejoin: 'round',
            }
          : null,
      )}
    </>
  )
}

/** The outlines of the areas: dashed where they are not exactly known, the chosen one on a white casing. */
function Areas(drawing: Drawing) {
  const { scene, colours } = drawing
  const chosen = scene.area?.id
  const isPlain = !scene.choropleth || (scene.indicator !== null && isCount(scene.indicator))
  const dashes = (shape: Shapes['features'][number], length: number) => (shape.properties.precision === 'exact' ? undefined : `${length * 3} ${length * 2}`)
  const line = { fill: 'none', strokeLinejoin: 'round' }
  return (
    <>
      {chosen === undefined
        ? outlines(drawing, 'areas', code => ({
            fill: isPlain ? colours.area : fillOf(code, drawing, colours.area),
            fillOpacity: isPlain ? 0.3 : 0.95,
            stroke: colours.area,
            strokeWidth: 0.5,
          }))
        : outlines(drawing, 'areas', (code, shape) =>
            code === chosen ? null : { ...line, stroke: colours.area, strokeWidth: 1.6, strokeDasharray: dashes(shape, 1.6) },
          )}
      {outlines(drawing, 'areas', code => (code === chosen ? { ...line, stroke: colours.casing, strokeWidth: 6 } : null))}
      {outlines(drawing, 'areas', (code, shape) =>
        code === chosen ? { ...line, stroke: colours.chosen, strokeWidth: 2.6, strokeDasharray: dashes(shape, 2.6) } : null,
      )}
    </>
  )
}

function ScaleBar({ projection, colours, ink, texts: { locale } }: Drawing) {
  const { kilometres, length } = scaleBar(projection, 130)
  return (
    <g transform={`translate(16 ${projection.height - 16})`} fontSize={12} fill={ink}>
      <path d={`M0 -6V0H${length.toFixed(1)}V-6`} fill="none" stroke={colours.halo} strokeWidth={4} />
      <path d={`M0 -6V0H${length.toFixed(1)}V-6`} fill="none" stroke={ink} strokeWidth={1.4} />
      <text x={length / 2} y={-6} textAnchor="middle" stroke={colours.halo} strokeWidth={3} paintOrder="stroke" strokeLinejoin="round">
        {kilometres < 1 ? `${formatNumber(kilometres * 1000, locale)} m` : `${formatNumber(kilometres, locale)} km`}
      </text>
    </g>
  )
}
