// A layer that the host of the atlas adds to the map: outlines in tiles, such as those of all neighbourhoods.
import type { Language } from './atlas'

export type TileLayer = {
  /** As a link names it. */
  id: string
  /** The file of tiles, below the app's folder. */
  url: string
  /** What the layer is called inside the tiles. */
  sourceLayer: string
  title: Record<Language, string>
  /** Whose outlines they are, and of which year. */
  source: Record<Language, string>
  /** The zoom from which they are drawn. */
  minzoom: number
}
