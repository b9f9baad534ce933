import type { Theme } from '../map/map-colours'

/** The map on another website: nothing but the map, its legend and where it comes from. */
export function EmbedPage({ theme }: { theme: Theme }) {
  return <main id="panel" data-theme={theme} />
}
