// The shape of the list that says which ground makes up each area.
import * as z from 'zod/mini'
import { precisions } from '../domain/atlas'
import { localised, plain } from './text-schema'

/** CBS writes digits, and for some cities letters, behind the four digits of the municipality. */
export const districtCode = z.string().check(z.regex(/^WK\d{4}[0-9A-Z]{2}$/, 'expected WK, four digits and two signs'))
const neighbourhoodCode = z.string().check(z.regex(/^BU\d{4}[0-9A-Z]{4}$/, 'expected BU, four digits and four signs'))
const year = z.int().check(z.minimum(2000), z.maximum(2100))

const memberSchema = z.strictObject({
  code: districtCode,
  name: plain,
  /** The part of the residents that counts; all of them where it is left out. */
  share: z.optional(z.number().check(z.positive(), z.maximum(1))),
  /** Only a part of the ground belongs to the area. */
  cut: z.optional(z.boolean()),
  /** The buurten of that part. */
  buurten: z.optional(z.array(neighbourhoodCode).check(z.minLength(1, 'expected at least one buurt'))),
  /** Another code for the same ground, from a year on. */
  codes: z.optional(z.record(z.string().check(z.regex(/^20\d\d$/, 'expected a year')), districtCode)),
})

/** The source file src/content/composition.yaml: `ground` is the year of its CBS codes; areas by id, members in the order of their lists. */
export const compositionSchema = z.strictObject({
  ground: year,
  source: localised,
  areas: z.record(
    z.string(),
    z.strictObject({
      precision: z.enum(precisions),
      note: localised,
      /** Only where it differs from the general one. */
      source: z.optional(localised),
      members: z.array(memberSchema).check(z.minLength(1, 'expected at least one member')),
    }),
  ),
})
export type Composition = z.infer<typeof compositionSchema>
export type AreaComposition = Composition['areas'][string]
export type Member = AreaComposition['members'][number]
