// What two parsers offer that come without types of their own. Declarations only: nothing of this runs.

declare module 'shpjs' {
  export function parseShp(shp: Uint8Array): unknown[]
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[]
}

/** SQLite with its WebAssembly inside, so that no second file has to be found. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  const start: () => Promise<{ Database: new (bytes: Uint8Array) => import('sql.js').Database }>
  export default start
}
