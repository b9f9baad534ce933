// Where the numbered markers stand when areas lie closer together than markers can: a pure sum over pixels.

export type Point = { x: number; y: number }
export type Side = 'left' | 'right'
export type MarkerInput = { id: string; anchor: Point; radius: number; labelWidth: number }
export type PlacedMarker = MarkerInput & { at: Point; side: Side }
/** `all` moves markers until every name fits; `fitting` leaves a name out where there is no room, for small maps. */
export type Names = 'all' | 'fitting'

const gap = 3
const lineHeight = 17

/** The rectangle that a marker and its label fill, around `at`. */
export function markerBox(marker: PlacedMarker) {
  const half = Math.max(marker.radius, lineHeight / 2) + gap / 2
  const label = marker.labelWidth > 0 ? marker.labelWidth + 6 : 0
  return {
    left: marker.at.x - marker.radius - gap / 2 - (marker.side === 'left' ? label : 0),
    right: marker.at.x + marker.radius + gap / 2 + (marker.side === 'right' ? label : 0),
    top: marker.at.y - half,
    bottom: marker.at.y + half,
  }
}

function overlap(a: PlacedMarker, b: PlacedMarker) {
  const [first, second] = [markerBox(a), markerBox(b)]
  return {
    x: Math.min(first.right, second.right) - Math.max(first.left, second.left),
    y: Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top),
  }
}

/** West of the areas around it a label goes to the left, elsewhere to the right; a cluster opens outwards. */
function outwardSide(marker: MarkerInput, markers: readonly MarkerInput[]): Side {
  const near = markers.filter(other => Math.hypot(other.anchor.x - marker.anchor.x, other.anchor.y - marker.anchor.y) < 110)
  const centre = near.reduce((sum, other) => sum + other.anchor.x, 0) / near.length
  return marker.anchor.x < centre - 1 ? 'left' : 'right'
}

/** Square pixels that a marker shares with the others, and much more where it would leave the map. */
function crowding(marker: PlacedMarker, placed: readonly PlacedMarker[], width: number): number {
  const box = markerBox(marker)
  const outside = marker.anchor.x >= 0 && marker.anchor.x <= width && (box.left < 4 || box.right > width - 4) ? 1e6 : 0
  return placed.reduce((sum, other) => {
    if (other.id === marker.id) return sum
    const { x, y } = overlap(marker, other)
    return sum + Math.max(0, x) * Math.max(0, y)
  }, outside)
}

/** Turns a label over where the other side is less crowded; moving nothing is better than moving apart. */
function chooseSides(placed: readonly PlacedMarker[], width: number) {
  for (let round = 0; round < 3; round++)
    for (const marker of placed) {
      const turned: PlacedMarker = { ...marker, side: marker.side === 'left' ? 'right' : 'left' }
      if (crowding(turned, placed, width) < crowding(marker, placed, width) - 1) marker.side = turned.side
    }
}

/**
 * Moves markers apart until no two of them, label included, overlap, and leaves those alone that have room.
 * A marker without a name has a `labelWidth` of 0. All lengths in pixels; `width` is that of the map, so that labels stay inside it. The result does not
 * depend on the order of the input. Where no place is found in 200 rounds the last positions are kept.
 */
export function placeMarkers(markers: readonly MarkerInput[], width: number, names: Names = 'all'): PlacedMarker[] {
  if (names === 'all') return moveApart(markers, width)
  const bare = moveApart(
    markers.map(marker => ({ ...marker, labelWidth: 0 })),
    width,
  )
  for (const marker of bare) {
    const labelWidth = markers.find(({ id }) => id === marker.id)?.labelWidth ?? 0
    const side = (['right', 'left'] as const).find(option => crowding({ ...marker, labelWidth, side: option }, bare, width) === 0)
    if (side) Object.assign(marker, { labelWidth, side })
  }
  return bare
}

function moveApart(markers: readonly MarkerInput[], width: number): PlacedMarker[] {
  const placed = [...markers]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map<PlacedMarker>(marker => ({ ...marker, at: { ...marker.anchor }, side: outwardSide(marker, markers) }))
  chooseSides(placed, width)
  for (let round = 0; round < 200; round++) {
    let moved = false
    for (const [index, a] of placed.entries())
      for (const b of placed.slice(index + 1)) {
        const { x, y } = overlap(a, b)
        if (x <= 0.01 || y <= 0.01) continue
        moved = true
        push(a, b, x, y)
      }
    if (!moved) break
  }
  return placed
}

/** Along the axis that needs the least, in the direction in which the two areas really lie. */
function push(a: PlacedMarker, b: PlacedMarker, x: number, y: number) {
  if (y <= x) {
    const direction = a.anchor.y <= b.anchor.y ? 1 : -1
    a.at.y -= (direction * y) / 2
    b.at.y += (direction * y) / 2
  } else {
    const direction = a.anchor.x <= b.anchor.x ? 1 : -1
    a.at.x -= (direction * x) / 2
    b.at.x += (direction * x) / 2
  }
}
