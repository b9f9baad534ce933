import type { MapLibreMap } from './maplibre'
import type { Mark } from './model'

const keyOf = (mark: Mark) => `${mark.source}/${mark.id}`

/** Tells the map what is true of which outline, as far as it differs from what it was told before. */
export function applyMarks(map: Pick<MapLibreMap, 'setFeatureState' | 'removeFeatureState'>, before: readonly Mark[], after: readonly Mark[]): void {
  const next = new Map(after.map(mark => [keyOf(mark), mark]))
  for (const mark of before) if (!next.has(keyOf(mark))) map.removeFeatureState({ source: mark.source, id: mark.id })
  const last = new Map(before.map(mark => [keyOf(mark), mark]))
  for (const mark of after) {
    const known = last.get(keyOf(mark))
    if (!known || Object.entries(mark.state).some(([name, value]) => known.state[name] !== value))
      map.setFeatureState({ source: mark.source, id: mark.id }, { ...mark.state })
  }
}
