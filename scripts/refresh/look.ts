// What a source says of the ground of the areas while no indicator comes from it: to be read, and written nowhere.
import { codeIn } from './area-values'
import { compareCodes } from './codes'
import type { Content } from './content'
import type { Harvest } from './harvest'
import type { Measures } from './settings'

/** Values of one wijk or buurt of an area, by measure; null is secret or unknown. */
export type Seen = { area: string; code: string; values: Readonly<Record<string, number | null>> }
export type Look = { seen: Seen[]; vanished: string[]; added: string[]; secret: { code: string; indicator: string }[]; notes: string[] }

/** Looks at a harvest: each member of each area, or its buurten where they are listed. A member that the source does not know has no row. */
export function look(content: Content, harvest: Harvest, measures: Measures): Look {
  const { areas, ground } = content.composition
  const seen = Object.entries(areas).flatMap(([area, { members }]) =>
    members
      .flatMap(member => member.buurten ?? [codeIn(member, harvest.ground, ground)])
      .flatMap(code => {
        const row = harvest.values.get(code)
        return row ? [{ area, code, values: Object.fromEntries(row) }] : []
      }),
  )
  const cells = seen.flatMap(({ code, values }) => Object.entries(values).map(([indicator, value]) => ({ code, indicator, value })))
  const outside = cells.flatMap(({ code, indicator, value }) => {
    const [low, high] = measures[indicator]?.bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    return value !== null && (value < low || value > high) ? [`${code}: ${indicator}: ${value} in ${harvest.year}, expected ${low} to ${high}.`] : []
  })
  const { vanished, added } = compareCodes(content, harvest)
  return {
    seen,
    vanished,
    added,
    secret: cells.filter(({ value }) => value === null).map(({ code, indicator }) => ({ code, indicator })),
    notes: ['No indicator of the dictionary comes from this source, so nothing of it is written. docs/refreshing.md says how to add one.', ...outside],
  }
}
