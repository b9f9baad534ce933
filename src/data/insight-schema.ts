// The shape of what the editors gathered across the areas: aims by theme, headings of lessons and obstacles, what is asked.
import * as z from 'zod/mini'
import type { Insights } from '../domain/insights'
import { themes } from '../domain/themes'
import { localised, plain } from './text-schema'

const ids = z.array(plain)

function insightFields<Text extends z.ZodMiniType>(text: Text) {
  const titled = { id: plain, title: text }
  const gathering = { ...titled, text, highlights: ids.check(z.minLength(1, 'expected at least one highlight')) }
  return {
    theme: z.strictObject({ id: z.enum(themes), intro: text, aims: z.array(z.strictObject({ ...titled, ambitions: ids })) }),
    lesson: z.strictObject({ ...gathering, quotes: ids }),
    obstacle: z.strictObject(gathering),
    ask: z.strictObject({ highlight: plain, text }),
  }
}

const source = insightFields(localised)
/** The source files src/content/themes.yaml, lessons.yaml and obstacles.yaml. */
export const themesSourceSchema = z.array(source.theme).check(z.length(themes.length))
export const lessonsSourceSchema = z.array(source.lesson).check(z.minLength(1))
export const obstaclesSourceSchema = z.strictObject({ groups: z.array(source.obstacle).check(z.minLength(1)), asks: z.array(source.ask) })

const published = insightFields(plain)
/** The published insights.json, in one language. */
export const insightsSchema: z.ZodMiniType<Insights> = z.strictObject({
  themes: z.array(published.theme).check(z.length(themes.length)),
  lessons: z.array(published.lesson),
  obstacles: z.array(published.lesson),
  asks: z.array(published.ask),
})
