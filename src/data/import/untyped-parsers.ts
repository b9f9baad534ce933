// What two parsers offer that come without types of their own. Declarations only: nothing of this runs.

declare module 'shpjs' {
  export function parseShp(shp: Uint8Array): unknown[]
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[]
}

/** SQLite without WebAssembly, which the page would have to allow first. */
declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  const start: () => Promise<{ Database: new (bytes: Uint8Array) => import('sql.js').Database }>
  export default start
}
