// Names of places from the files of labels, and the value that stands beside a name.
import { figureAt } from '../domain/figures'
import { formatFigure } from '../lib/format-figure'
import type { Drawing } from './map-drawing'
import { type Box, type MapName, MapNames, namesThatFit } from './picture-names'

/** The value of a place as it is written beside its name; 'geen gegeven' where it is missing, '' where no indicator was chosen. */
export function valueText(code: string, { scene: { atlas, indicator }, texts }: Drawing): string {
  if (!indicator || !atlas.figures) return ''
  const value = figureAt(atlas.figures, code, indicator.id)
  return value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale)
}

type Look = Omit<MapName, 'key' | 'lines' | 'at'>

/** The names of one kind from a file of labels, in the language of the picture. */
export function pointNames({ outlines, projection, scene }: Drawing, file: 'labels' | 'city-labels', kind: string, look: Look): MapName[] {
  return outlines[file].features.flatMap(({ properties, geometry }) => {
    if (properties.kind !== kind || geometry.type !== 'Point') return []
    const name = String((scene.view.language === 'en' ? properties.name_en : undefined) ?? properties.name)
    return [{ key: `${kind}-${properties.code ?? name}`, lines: [name], at: projection.project(geometry.coordinates as [number, number]), ...look }]
  })
}

/** Seas, neighbours and provinces, quiet, where the markers leave room. */
export function CountryNames({ drawing, taken }: { drawing: Drawing; taken: readonly Box[] }) {
  const { projection, colours } = drawing
  const looks: Record<'sea' | 'country' | 'province', Look> = {
    sea: { size: 14, fill: colours['label-water'], halo: colours.water, spacing: 0.2 },
    country: { size: 12.5, fill: colours['label-quiet'], halo: colours.neighbour, spacing: 0.2 },
    province: { size: 11.5, fill: colours['label-quiet'], halo: colours.halo, spacing: 0.12 },
  }
  const names = (['sea', 'country', 'province'] as const).flatMap(kind =>
    pointNames(drawing, 'labels', kind, looks[kind]).map(name => (kind === 'sea' ? name : { ...name, lines: name.lines.map(line => line.toUpperCase()) })),
  )
  return <MapNames names={namesThatFit(names, projection.width, projection.height, taken)} />
}
