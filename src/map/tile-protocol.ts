// Teaches MapLibre to read tiles out of one file, a part at a time. Loaded only where the host has added such a layer.
import { Protocol } from 'pmtiles'
import { addProtocol } from './maplibre'

addProtocol('pmtiles', new Protocol().tile)
