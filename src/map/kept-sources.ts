import type { SourceSpecification, StyleSpecification, TransformStyleFunction } from 'maplibre-gl'

const isSame = (before: SourceSpecification | undefined, after: SourceSpecification) =>
  before?.type === 'geojson' && Object.entries({ ...before, ...after }).every(([name, value]) => before[name as keyof typeof before] === value)

/**
 * For the change from the style `before` to another one: leaves the sources of GeoJSON alone that both ask for in the same words. The map
 * has what came from an address in the place of that address, so that by itself it would take them for others and fetch them all again.
 */
export const keepSources =
  (before: StyleSpecification): TransformStyleFunction =>
  (drawn, next) => {
    for (const [name, source] of Object.entries(next.sources)) if (drawn && isSame(before.sources[name], source)) drawn.sources[name] = source
    return next
  }
