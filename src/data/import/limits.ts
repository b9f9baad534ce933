// How much of a file is read: enough for a monitor of a whole country, too little to bring a browser down.
import { ownLimits } from '../../domain/own-limits'

/** A table: bytes of the file, and what may be in it. */
export const tableLimits = { megabytes: 20, rows: 200_000, columns: 500, cells: 4_000_000, characters: 10_000 }

/** Shapes; the vertices are those of all shapes together. */
export const shapeLimits = { megabytes: 50, features: ownLimits.features, vertices: 3_000_000 }

/** What a packed file may become, by what comes out of it and not by what it says. */
export const unpackLimits = { megabytes: 150, files: 2_000 }

export const megabyte = 1024 * 1024
