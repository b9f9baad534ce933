import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/atlas'
import { areaByBeginning, areaTowards, bearing, type Direction, directions, stepsTowards, windTo } from '../../src/domain/direction'
import { areasNl } from '../support/published'

const areas = areasNl()
const area = (id: string): Area => areas.find(candidate => candidate.id === id)!
const opposite: Record<Direction, Direction> = { north: 'south', south: 'north', east: 'west', west: 'east' }
type Place = Pick<Area, 'id' | 'boundary'>
/** East and north in hundredths of a degree of latitude. */
const place = (id: string, east: number, north: number): Place => ({
  id,
  boundary: { ...areas[0]!.boundary, label: [5 + east / 100 / Math.cos((52 * Math.PI) / 180), 52 + north / 100] },
})
const here = place('here', 0, 0)

/** How many presses it takes at least to each area that can be reached. */
function pressesFrom(start: Area): Map<string, number> {
  const found = new Map([[start.id, 0]])
  const queue = [start]
  for (const from of queue)
    for (const direction of directions) {
      const next = areaTowards(areas, from, direction)
      if (!next || found.has(next.id)) continue
      found.set(next.id, found.get(from.id)! + 1)
      queue.push(next)
    }
  return found
}
const presses = areas.flatMap(from => directions.flatMap(direction => ({ from, direction, to: areaTowards(areas, from, direction) })))

describe('the real areas', () => {
  test.each(areas.map(({ name, id }) => ({ name, id })))('from $name every other area can be reached in at most seven presses', ({ id }) => {
    const found = pressesFrom(area(id))
    expect([...found.keys()].toSorted()).toEqual(areas.map(other => other.id).toSorted())
    expect(Math.max(...found.values())).toBeLessThanOrEqual(7)
  })

  test('each can be left by at least two arrows', () => {
    const ways = areas.map(from => presses.filter(press => press.from === from && press.to).length)
    expect(Math.min(...ways)).toBe(2)
  })

  test('two of three presses are undone by the arrow opposite', () => {
    const answered = presses.filter(({ to }) => to !== null)
    const undone = answered.filter(({ from, to, direction }) => areaTowards(areas, to!, opposite[direction]) === from)
    expect(undone.length / answered.length).toBeGreaterThan(2 / 3)
  })

  test('where an arrow leads lies in one of its three winds', () => {
    const strange = presses.filter(
      ({ from, to, direction }) => to && !windTo(from, to).includes(direction) && !windsBeside(direction).includes(windTo(from, to)),
    )
    expect(strange).toEqual([])
  })

  test('the arrows do what somebody who knows the country expects', () => {
    const to = (id: string, direction: Direction) => areaTowards(areas, area(id), direction)?.name
    expect(to('groningen-noord', 'west')).toBe('Leeuwarden Oost')
    expect(to('delft-west', 'west')).toBe('Den Haag Zuidwest')
    expect(to('utrecht-overvecht', 'south')).toBe('Nieuwegein Centrale As')
    expect(to('heerlen-noord', 'south')).toBeUndefined()
    expect(to('groningen-noord', 'east')).toBeUndefined()
  })
})

const windsBeside = (direction: Direction) =>
  ({ north: ['northeast', 'northwest'], south: ['southeast', 'southwest'], east: ['northeast', 'southeast'], west: ['northwest', 'southwest'] })[
    direction
  ] as string[]

describe('an arrow', () => {
  test('prefers what lies straight ahead to what lies as far off to the side', () => {
    expect(areaTowards([place('aside', 10, 10), place('ahead', 0, 14)], here, 'north')?.id).toBe('ahead')
  })

  test('prefers what is near and a little aside to what is far and straight ahead', () => {
    expect(areaTowards([place('far', 0, 90), place('near', 5, 20)], here, 'north')?.id).toBe('near')
  })

  test('sees what lies two winds and a bit aside no more', () => {
    expect(areaTowards([place('seen', 10, 10)], here, 'north')?.id).toBe('seen')
    expect(areaTowards([place('unseen', 50, 10)], here, 'north')).toBeNull()
  })

  test('never leads back to where it starts from', () => {
    expect(areaTowards([here, place('same spot', 0, 0)], here, 'north')).toBeNull()
  })

  test('comes to an end wherever areas lie, and counts its steps', () => {
    const spot = fc.tuple(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -150, max: 150 }))
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 12 }), fc.constantFrom(...directions), (spots, direction) => {
        const places = [here, ...spots.map(([east, north], index) => place(String(index), east, north))]
        let [at, steps]: [Place, number] = [here, 0]
        for (let next = areaTowards(places, at, direction); next; next = areaTowards(places, at, direction)) [at, steps] = [next, steps + 1]
        expect(stepsTowards(places, here, direction)).toBe(steps)
        expect(steps).toBeLessThanOrEqual(spots.length)
      }),
    )
  })
})

describe('the wind', () => {
  test.each([
    ['north', 0, 10],
    ['northeast', 10, 10],
    ['east', 10, 0],
    ['southeast', 10, -10],
    ['south', 0, -10],
    ['southwest', -10, -10],
    ['west', -10, 0],
    ['northwest', -10, 10],
    ['north', -1, 10],
  ] as const)('is %s for what lies %i east and %i north', (wind, east, north) => {
    expect(windTo(here, place('there', east, north))).toBe(wind)
  })

  test('of the way back is the one opposite', () => {
    fc.assert(
      fc.property(fc.constantFrom(...areas), fc.constantFrom(...areas), (one, other) => {
        fc.pre(one !== other)
        expect(Math.abs(Math.abs(bearing(one, other) - bearing(other, one)) - 180)).toBeLessThan(0.001)
      }),
    )
  })
})

describe('typed letters', () => {
  test('find the next area whose name begins so', () => {
    expect(areaByBeginning(areas, 'b', null)?.name).toBe('Breda Noord')
    expect(areaByBeginning(areas, 'd', area('delft-west'))?.name).toBe('Den Haag Zuidwest')
    expect(areaByBeginning(areas, 'd', area('dordrecht-west'))?.name).toBe('Delft West')
  })

  test('go on when the same letter comes again', () => {
    expect(areaByBeginning(areas, 'ddd', area('delft-west'))?.name).toBe('Den Haag Zuidwest')
  })

  test('stay with the area that they found as long as it fits', () => {
    expect(areaByBeginning(areas, 'de', area('delft-west'))?.name).toBe('Delft West')
    expect(areaByBeginning(areas, 'den h', area('delft-west'))?.name).toBe('Den Haag Zuidwest')
  })

  test('may leave accents and hyphens out', () => {
    const accented = { ...area('delft-west'), name: 'Één-Oost' }
    expect(areaByBeginning([accented], 'een o', null)).toBe(accented)
  })

  test('find nothing where no name begins so', () => {
    expect([areaByBeginning(areas, 'xy', null), areaByBeginning(areas, '', null), areaByBeginning(areas, 'noord', null)]).toEqual([null, null, null])
  })
})
