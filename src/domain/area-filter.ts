import { fold } from '../lib/fold'
import type { Area } from './atlas'

/** Areas whose name, number, alias, municipality, province or wijken hold every word that was typed, in chapter order. */
export function filterAreas(areas: readonly Area[], typed: string): readonly Area[] {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return areas
  return areas.filter(area => {
    const text = fold(
      [area.nr, area.name, ...area.aliases, area.municipality.name, area.province, ...area.boundary.members.map(member => member.name)].join(' '),
    )
    return words.every(word => text.includes(word))
  })
}
