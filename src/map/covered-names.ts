// Names of the map give way to the markers of the areas, which lie over them: no two words in one place.
import type { MapLibreMap } from './maplibre'

/** The names that stand there at the zoom of the markers. */
const layers = ['label-sea', 'label-country', 'label-province', 'label-municipality']

type Drawn = Pick<MapLibreMap, 'getLayer' | 'queryRenderedFeatures' | 'setFeatureState'>

/** Gives a function that hides just those names that a marker or its words lie over, in the map as it stands now; `overlay` holds the markers and begins where the map does. */
export function makeNamesGiveWay(map: Drawn, overlay: HTMLElement): () => void {
  let covered = new Set<string | number>()
  return () => {
    const corner = overlay.getBoundingClientRect()
    const there = layers.filter(layer => map.getLayer(layer))
    const signs = [...overlay.querySelectorAll('g[data-area] circle, g[data-area] text, text[data-area]')]
    const boxes = signs.map(sign => sign.getBoundingClientRect()).filter(({ width }) => width > 0)
    const next = new Set(
      boxes.flatMap(({ left, top, right, bottom }) =>
        map
          .queryRenderedFeatures(
            [
              [left - corner.left, top - corner.top],
              [right - corner.left, bottom - corner.top],
            ],
            { layers: there },
          )
          .flatMap(({ id }) => id ?? []),
      ),
    )
    for (const id of covered) if (!next.has(id)) map.setFeatureState({ source: 'labels', id }, { covered: false })
    for (const id of next) if (!covered.has(id)) map.setFeatureState({ source: 'labels', id }, { covered: true })
    covered = next
  }
}
