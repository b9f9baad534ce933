// Outlines with values: the rows of the table that have an outline, as GeoJSON.
import type { FeatureCollection } from 'geojson'
import { sourcesOf, type TableContent } from './table-content'

/** Which published file holds the outlines of the rows. */
const outlineFiles = { areas: 'areas.geojson', districts: 'districts.geojson' } as const

/** The outlines below `root`. Rejects where they do not come. */
export async function fetchOutlines(kind: TableContent['kind'], root: URL): Promise<FeatureCollection> {
  const response = await fetch(new URL(`data/v1/${outlineFiles[kind]}`, root))
  if (!response.ok) throw new Error(`${outlineFiles[kind]}: answer ${response.status}`)
  return response.json()
}

/** An outline for each row that has one, in the order of the rows, with its values by column id and where they come from. */
export function tableGeojson(content: TableContent, outlines: FeatureCollection): string {
  const { title, columns, rows, citation, link, texts } = content
  const source = [...sourcesOf(content), texts.table.file.licence].join(' · ')
  const codeOf = (properties: Record<string, unknown> | null) => properties?.code ?? properties?.id
  const features = rows.flatMap(row => {
    const outline = outlines.features.find(feature => codeOf(feature.properties) === row.code)
    if (!outline) return []
    const values = Object.fromEntries(columns.map((column, index) => [column.id, row.values[index] ?? null]))
    return [{ type: 'Feature' as const, properties: { ...outline.properties, ...values, source }, geometry: outline.geometry }]
  })
  return `${JSON.stringify({ type: 'FeatureCollection', title, source, citation, link, features })}\n`
}
