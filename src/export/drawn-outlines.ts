// The outlines that a map outside of its library is drawn from.
import { holdsOutlines } from '../domain/outline-files'
import { type Outlines, outlineFiles } from './map-drawing'
import type { Shapes } from './picture-projection'

async function loadShapes(name: string, fileAddress: (name: string) => string): Promise<Shapes> {
  const response = await fetch(fileAddress(`${name}.geojson`))
  if (!response.ok) throw new Error(`${name}.geojson: answer ${response.status}`)
  const shapes: unknown = await response.json()
  if (!holdsOutlines(name, shapes)) throw new Error(`${name}.geojson: not the outlines it should hold`)
  return shapes as Shapes
}

/** Only an area's picture needs the wijken and the names of those around it. */
const closeOnly: readonly string[] = ['districts', 'city-districts', 'city-labels']

/** The outlines of a map of the country, or with `isClose` of an area and the city around it. Rejects where a file does not come. */
export async function loadOutlines(isClose: boolean, fileAddress: (name: string) => string): Promise<Outlines> {
  const nothing: Shapes = { type: 'FeatureCollection', features: [] }
  const loaded = await Promise.all(outlineFiles.map(name => (!isClose && closeOnly.includes(name) ? nothing : loadShapes(name, fileAddress))))
  return Object.fromEntries(outlineFiles.map((name, index) => [name, loaded[index]])) as Outlines
}
