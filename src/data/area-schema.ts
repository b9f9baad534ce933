// The shape of an area: one description serves the bilingual source files and the published areas.json.
import * as z from 'zod/mini'
import { type Area, precisions } from '../domain/atlas'
import { highlightKinds, personKinds, themes } from '../domain/themes'
import { districtCode } from './composition-schema'
import { localised, plain } from './text-schema'

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'))
const indicatorId = z.string().check(z.regex(/^[a-z0-9_]+$/, 'expected an indicator id such as low_income'))
const personName = plain
const count = z.int().check(z.nonnegative())
const themeList = z.array(z.enum(themes)).check(z.minLength(1, 'expected at least one theme'))

/**
 * The schema of one area, over the kind of text it holds: `localised` in the source files, `plain` once published.
 * Populations are residents, `page` the chapter's first page in the publication.
 */
export function areaFields<Text extends z.ZodMiniType>(text: Text) {
  const figure = z.strictObject({ label: text, value: z.number(), unit: text })
  return {
    id: slug,
    nr: z.int().check(z.minimum(1), z.maximum(20)),
    name: plain,
    aliases: z.array(plain),
    municipality: z.strictObject({ code: z.string().check(z.regex(/^GM\d{4}$/, 'expected GM and four digits')), name: plain }),
    province: plain,
    websites: z.array(z.url('expected a full web address')),
    page: count,
    characteristics: z.strictObject({
      population: count,
      neighbourhoods: count,
      socioeconomic: text,
      housing: text,
      notable: text,
      figures: z.array(figure),
    }),
    goal: z.nullable(z.strictObject({ text, benchmark: z.enum(['municipality', 'g4', 'netherlands']), source: text })),
    ambitions: z.array(
      z.strictObject({
        id: slug,
        text,
        themes: themeList,
        indicators: z.array(indicatorId),
        highlights: z.array(slug),
        /** Why each tie was made, by the id of the indicator or highlight: a judgement of the editors. */
        because: z.record(z.string(), text),
      }),
    ),
    interview: z.strictObject({
      title: text,
      people: z.array(z.strictObject({ name: personName, role: text, organisation: z.nullable(text), kind: z.enum(personKinds) })).check(z.minLength(1)),
      summary: text,
      quotes: z.array(z.strictObject({ text, speaker: z.nullable(personName), themes: themeList })),
      highlights: z
        .array(
          z.strictObject({
            id: slug,
            kind: z.enum(highlightKinds),
            title: text,
            text,
            speaker: z.nullable(personName),
            themes: themeList,
            indicators: z.array(indicatorId),
            /** Why each indicator was tied; only where there are any. */
            because: z.optional(z.record(z.string(), text)),
            figures: z.array(
              z.strictObject({
                metric: text,
                value: z.number(),
                from: z.optional(z.number()),
                unit: text,
                period: z.nullable(text),
              }),
            ),
          }),
        )
        .check(z.minLength(8, 'expected at least 8 highlights')),
    }),
    /** What is odd in the source; `about` names the field that the note stands beside. */
    notes: z.array(
      z.strictObject({
        about: z.enum(['name', 'population', 'neighbourhoods', 'websites', 'characteristics', 'ambitions', 'goal', 'interview']),
        text,
      }),
    ),
  }
}

/** One source file: src/content/areas/<id>.yaml. */
export const areaSourceSchema = z.strictObject(areaFields(localised))
export type AreaSource = z.infer<typeof areaSourceSchema>

const degrees = z.number().check(z.minimum(-180), z.maximum(180))
const bounds = z.readonly(z.tuple([degrees, degrees, degrees, degrees]))
const position = z.readonly(z.tuple([degrees, degrees]))

/** One area of the published areas.json, in one language. */
export const areaSchema = z.strictObject({
  ...areaFields(plain),
  residents2022: count,
  residents2025: count,
  boundary: z.strictObject({
    precision: z.enum(precisions),
    note: plain,
    bounds,
    label: position,
    members: z.array(
      z.strictObject({
        code: districtCode,
        name: plain,
        share: z.number().check(z.positive(), z.maximum(1)),
        population: count,
        bounds,
        label: position,
      }),
    ),
  }),
  neighbours: z.array(z.strictObject({ id: slug, kilometres: z.number().check(z.nonnegative()) })),
})

/** The published areas.json: 20 areas in chapter order. */
export const areasSchema: z.ZodMiniType<Area[]> = z.array(areaSchema).check(z.minLength(1, 'expected at least one area'))
