// Where one area lies from another, and which one an arrow key leads to. The rule in words: docs/keyboard.md.
import { fold } from '../lib/fold'
import type { Area } from './atlas'

export const directions = ['north', 'east', 'south', 'west'] as const
/** Where an arrow points on a map with north up. */
export type Direction = (typeof directions)[number]

export const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const
export type Wind = (typeof winds)[number]

type Place = Pick<Area, 'id' | 'boundary'>

const axes: Record<Direction, number> = { north: 0, east: 90, south: 180, west: 270 }
/** An arrow sees three of the eight winds: its own and the two beside it. */
const widest = 67.5
/** What lies a kilometre aside counts as one and a half kilometre ahead. */
const asideWeight = 1.5

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** From label point to label point: degrees of latitude east and north, flat enough for a country. */
function offset(from: Place, to: Place) {
  const [[west, south], [east, north]] = [from.boundary.label, to.boundary.label]
  return { east: (east - west) * Math.cos(radians((south + north) / 2)), north: north - south }
}

/** The compass bearing from one area to another: 0 is north, 90 east. */
export function bearing(from: Place, to: Place): number {
  const { east, north } = offset(from, to)
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360
}

/** The nearest of the eight winds: where `to` lies from `from`. */
export function windTo(from: Place, to: Place): Wind {
  return winds[Math.round(bearing(from, to) / 45) % winds.length] ?? 'north'
}

/** How far an area lies for an arrow: what is ahead plus one and a half times what is aside; null where the arrow does not see it. */
function reach(from: Place, to: Place, direction: Direction): number | null {
  const { east, north } = offset(from, to)
  const distance = Math.hypot(east, north)
  const turn = Math.abs(((bearing(from, to) - axes[direction] + 540) % 360) - 180)
  if (distance === 0 || turn > widest) return null
  return distance * (Math.cos(radians(turn)) + asideWeight * Math.sin(radians(turn)))
}

/**
 * The area that an arrow leads to: of those whose bearing lies within 67.5° of the arrow, the one with the least way ahead plus one and
 * a half times the way aside, between label points. Null where none lies there. Of two that are as near the first in the list.
 */
export function areaTowards<Found extends Place>(areas: readonly Found[], from: Place, direction: Direction): Found | null {
  let nearest: Found | null = null
  let least = Number.POSITIVE_INFINITY
  for (const area of areas) {
    const way = area.id === from.id ? null : reach(from, area, direction)
    if (way !== null && way < least) [nearest, least] = [area, way]
  }
  return nearest
}

/** How often the same arrow can still be pressed. Each step comes further that way, so that this always ends. */
export function stepsTowards(areas: readonly Place[], from: Place, direction: Direction): number {
  const next = areaTowards(areas, from, direction)
  return next === null ? 0 : 1 + stepsTowards(areas, next, direction)
}

/**
 * The area whose name begins with what was typed, accents and hyphens folded; looks on after `from` and then from the start.
 * One letter, also when it is typed again and again, goes on to the next such name; more letters may stay with the area they already found.
 */
export function areaByBeginning(areas: readonly Area[], typed: string, from: Area | null): Area | null {
  const wanted = fold(typed)
  if (wanted === '') return null
  const look = (beginning: string) => {
    const start = from === null ? 0 : areas.indexOf(from) + (beginning.length > 1 ? 0 : 1)
    const inTurn = [...areas.slice(start), ...areas.slice(0, start)]
    return inTurn.find(area => fold(area.name).startsWith(beginning)) ?? null
  }
  const isOneLetter = new Set(wanted).size === 1
  return look(wanted) ?? (isOneLetter ? look(wanted.charAt(0)) : null)
}
