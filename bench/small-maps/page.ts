// The same areas and wijken, in the same colours and at the same size, drawn by live maps or as SVG.
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Bounds } from '../../src/domain/atlas'
import { flatPath, sizeOf } from '../../src/domain/flat-shape'
import { MapLibreMap } from '../../src/map/maplibre'

type Wijken = FeatureCollection<Polygon | MultiPolygon, { code: string }>
/** One small map: how far it reaches, its wijken and a colour for each. */
export type Piece = { bounds: Bounds; wijken: Wijken; colours: readonly string[] }

const side = 280
const holder = () => document.getElementById('maps')!

function emptyBoxes(count: number): HTMLElement[] {
  holder().replaceChildren()
  return Array.from({ length: count }, () => {
    const box = holder().appendChild(document.createElement('div'))
    box.style.cssText = `position: relative; width: ${side}px; height: ${side}px`
    return box
  })
}

/** After two frames what was asked for is on screen. */
const painted = () => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

function liveMap(container: HTMLElement, { bounds, wijken, colours }: Piece): MapLibreMap {
  const colour = ['match', ['get', 'code'], ...wijken.features.flatMap(({ properties }, index) => [properties.code, colours[index]]), '#000000'] as never
  return new MapLibreMap({
    container,
    bounds: [...bounds],
    interactive: false,
    attributionControl: false,
    style: {
      version: 8,
      sources: { wijken: { type: 'geojson', data: wijken } },
      layers: [
        { id: 'fill', type: 'fill', source: 'wijken', paint: { 'fill-color': colour } },
        { id: 'line', type: 'line', source: 'wijken', paint: { 'line-color': '#ffffff', 'line-width': 1 } },
      ],
    },
  })
}

/** Live maps: milliseconds until all are idle and painted, and the bytes of their canvases. */
async function live(pieces: readonly Piece[]) {
  const boxes = emptyBoxes(pieces.length)
  const start = performance.now()
  const maps = pieces.map((piece, index) => liveMap(boxes[index]!, piece))
  await Promise.all(maps.map(map => new Promise<void>(resolve => map.once('idle', () => resolve()))))
  await painted()
  const time = performance.now() - start
  // Four bytes of colour and four of depth and stencil a pixel.
  const canvas = maps.reduce((sum, map) => sum + map.getCanvas().width * map.getCanvas().height * 8, 0)
  const clear = () => {
    for (const map of maps) map.remove()
  }
  return { time, canvas, clear }
}

async function svg(pieces: readonly Piece[]) {
  const boxes = emptyBoxes(pieces.length)
  const start = performance.now()
  const extent = Math.max(...pieces.flatMap(piece => sizeOf(piece.bounds))) * 1.08
  for (const [index, { bounds, wijken, colours }] of pieces.entries()) {
    const paths = wijken.features.map(
      ({ geometry }, nr) => `<path d="${flatPath(geometry, bounds)}" fill="${colours[nr]}" stroke="#ffffff" stroke-width="0.01"/>`,
    )
    boxes[index]!.innerHTML = `<svg viewBox="${-extent / 2} ${-extent / 2} ${extent} ${extent}" width="${side}" height="${side}">${paths.join('')}</svg>`
  }
  await painted()
  return { time: performance.now() - start, canvas: 0, clear: () => holder().replaceChildren() }
}

const ways = { live, svg }
let last: { clear(): void } | null = null

Object.assign(window, {
  bench: {
    /** Draws once and leaves it standing, so that memory can be measured. */
    async draw(way: keyof typeof ways, pieces: readonly Piece[]) {
      const result = await ways[way](pieces)
      last = result
      return { time: result.time, canvas: result.canvas }
    },
    async clear() {
      last?.clear()
      last = null
      await painted()
    },
  },
})
