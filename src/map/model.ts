// What the map shows, as plain data, and what it tells back.
import type { StyleSpecification } from 'maplibre-gl'
import type { Bounds } from '../domain/atlas'

/** The state of one outline: which source it is in and what is true of it. */
export type Mark = { source: string; id: string; state: Readonly<Record<string, boolean | string>> }

export type MapModel = {
  style: StyleSpecification
  marks: readonly Mark[]
  /** Where the camera should go. Another `goal` moves it; the same one leaves it to the user. */
  camera: { goal: string; bounds: Bounds; padding: Padding }
}
export type Padding = { top: number; bottom: number; left: number; right: number }

/** Where the map was held when somebody kept its picture; `goal` names it, so that another one moves the camera. */
export type Look = { goal: string; bounds: Bounds }

/** How degrees become pixels just now, and what is in sight, for what is drawn over the map. */
export type Camera = { project(position: readonly [number, number]): { x: number; y: number }; width: number; height: number; zoom: number; bounds: Bounds }

/** One of a reader's own shapes: the layer it is in, and what the file says of it. */
export type OwnShapeAt = { layer: string; properties: Readonly<Record<string, unknown>> }

export type MapEvents = {
  onSelect(area: string | null): void
  /** A click with shift: into the comparison or out of it. */
  onCompare(area: string): void
  onHover(area: string | null, district: string | null, at: { x: number; y: number } | null): void
  onOwnShape(shape: OwnShapeAt | null): void
  onCamera(camera: Camera): void
  /** The map came so close that the city around an area can be seen. */
  onCityNear(): void
  onBaseMapFailed(): void
  /** A file of outlines or names did not come. */
  onOutlinesFailed(): void
  onLost(isLost: boolean): void
}
