// Where somebody speaks: the country, small, with its twenty areas and the one that the quote comes from.
import type { Area, Bounds } from '../domain/atlas'
import type { PictureColours } from './picture-colours'
import { fitted, type Shapes } from './picture-projection'
import type { Box } from './quote-layout'

/** The European Netherlands. */
const country: Bounds = [3.3, 50.75, 7.23, 53.56]

type Props = { box: Box; areas: readonly Area[]; area: Area; land: Shapes | null; colours: PictureColours }

export function QuotePlace({ box, areas, area, land, colours }: Props) {
  const projection = fitted(country, box.width, box.height, 2)
  const at = (of: Area) => projection.project(of.boundary.label)
  const here = at(area)
  return (
    <g transform={`translate(${box.x} ${box.y})`} data-part="map">
      <g fill={colours.hairline} fillOpacity={0.62} stroke={colours.paper} strokeWidth={0.9} strokeLinejoin="round">
        {land?.features.map((province, index) => (
          <path key={String(province.properties.code ?? index)} d={projection.path(province) ?? undefined} />
        ))}
      </g>
      {areas
        .filter(other => other.id !== area.id)
        .map(other => (
          <circle key={other.id} cx={at(other).x} cy={at(other).y} r={3} fill={colours['ink-second']} fillOpacity={0.6} />
        ))}
      <circle cx={here.x} cy={here.y} r={9} fill={colours.chosen} stroke={colours.paper} strokeWidth={2.5} />
    </g>
  )
}
