// Joins what the editors gathered across the areas, and says in a sentence what does not meet the content of the areas.
import type * as z from 'zod/mini'
import type { AreaSource } from '../../src/data/area-schema'
import type { lessonsSourceSchema, obstaclesSourceSchema, themesSourceSchema } from '../../src/data/insight-schema'
import { themes } from '../../src/domain/themes'

export type InsightSources = {
  themes: z.infer<typeof themesSourceSchema>
  lessons: z.infer<typeof lessonsSourceSchema>
  obstacles: z.infer<typeof obstaclesSourceSchema>
}

/** One sentence for each id of `expected` that is gathered not at all or twice, and for each gathered one that is not expected. */
function gatheredOnce(file: string, gathered: readonly string[], expected: readonly string[], what: string): string[] {
  const count = new Map<string, number>()
  for (const id of gathered) count.set(id, (count.get(id) ?? 0) + 1)
  return [
    ...expected.filter(id => count.get(id) !== 1).map(id => `${file}: expected ${what} '${id}' exactly once, found it ${count.get(id) ?? 0} times`),
    ...[...count.keys()].filter(id => !expected.includes(id)).map(id => `${file}: expected ${what}, found '${id}'`),
  ]
}

/** What a schema cannot say: that every ambition, lesson and obstacle is gathered exactly once, and that what is referred to exists. */
export function insightFaults({ themes: gatheredThemes, lessons, obstacles }: InsightSources, areas: readonly AreaSource[]): string[] {
  const ambitions = areas.flatMap(area => area.ambitions)
  const highlights = areas.flatMap(area => area.interview.highlights)
  const ofKind = (kind: string) => highlights.filter(highlight => highlight.kind === kind).map(({ id }) => id)
  const quotes = new Set(areas.flatMap(area => area.interview.quotes.map((_, index) => `${area.id}-quote-${index + 1}`)))
  return [
    ...themes.flatMap((theme, index) => (gatheredThemes[index]?.id === theme ? [] : [`themes.yaml: [${index}].id: expected '${theme}'`])),
    ...gatheredThemes.flatMap(({ id, aims }) =>
      gatheredOnce(
        'themes.yaml',
        aims.flatMap(aim => aim.ambitions),
        ambitions.filter(ambition => ambition.themes.includes(id)).map(ambition => ambition.id),
        `an ambition on the theme ${id}`,
      ),
    ),
    ...gatheredOnce(
      'lessons.yaml',
      lessons.flatMap(lesson => lesson.highlights),
      ofKind('lesson'),
      'a lesson',
    ),
    ...gatheredOnce(
      'obstacles.yaml',
      obstacles.groups.flatMap(group => group.highlights),
      ofKind('obstacle'),
      'an obstacle',
    ),
    ...lessons.flatMap(lesson =>
      lesson.quotes.filter(id => !quotes.has(id)).map(id => `lessons.yaml: ${lesson.id}: quotes: expected the id of a quote, found '${id}'`),
    ),
    ...obstacles.asks
      .filter(({ highlight }) => !highlights.some(({ id }) => id === highlight))
      .map(({ highlight }) => `obstacles.yaml: asks: expected the id of a highlight, found '${highlight}'`),
  ]
}

/** What was gathered, as one object in both languages. */
export const joinInsights = ({ themes: gatheredThemes, lessons, obstacles }: InsightSources) => ({
  themes: gatheredThemes,
  lessons,
  obstacles: obstacles.groups.map(group => ({ ...group, quotes: [] as string[] })),
  asks: obstacles.asks,
})
