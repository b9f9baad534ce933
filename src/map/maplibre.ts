// The only door to MapLibre.
import { addProtocol, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { isPack, packBase, packedText } from '../lib/packed'
import './maplibre.css'

// MapLibre 6 cannot find its worker in a bundled build unless it is told where it is.
setWorkerUrl(isPack ? URL.createObjectURL(new Blob([packedText(workerUrl) ?? ''], { type: 'text/javascript' })) : workerUrl)

// Without a server the outlines stand in the page, which the worker cannot see: it asks the page for them.
if (isPack) addProtocol(new URL(packBase).protocol.slice(0, -1), async ({ url }) => ({ data: await fetch(url).then(answer => answer.json()) }))

export { addProtocol, MapLibreMap, ScaleControl }
