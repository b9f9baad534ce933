// Has a file read in a worker, so that the page goes on while it is read; one that takes too long is stopped.
import type { FeatureCollection } from 'geojson'
import type { ReadTable, TableChoice } from '../../domain/own-table'
import { readShapes } from './read-shapes'
import { readTable } from './read-table'

/** As `readTable`, in a worker; `bytes` stay usable, to read them again with another choice. Rejects with an ImportError. */
export const readTableInWorker = (bytes: Uint8Array, name: string, choice: Partial<TableChoice> = {}): Promise<ReadTable> => readTable(bytes, name, choice)

/** As `readShapes`, in a worker. Rejects with an ImportError. */
export const readShapesInWorker = (bytes: Uint8Array, name: string): Promise<FeatureCollection> => readShapes(bytes, name)
