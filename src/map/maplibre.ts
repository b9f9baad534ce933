// The only door to MapLibre.
import { addProtocol, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'

// MapLibre 6 cannot find its worker in a bundled build unless it is told where it is.
setWorkerUrl(workerUrl)

export { addProtocol, MapLibreMap, ScaleControl }
