import type { Theme } from '../map/map-colours'

/** The choice of presentations, and the one that is open: made, shown, spoken or printed. */
export function PresentationPage({ theme }: { theme: Theme }) {
  return <main id="panel" data-theme={theme} />
}
