// The shape of the dictionary of indicators.
import * as z from 'zod/mini'
import type { Indicator } from '../domain/indicator'
import { publishedThemes } from '../domain/indicator'
import { localised, plain } from './text-schema'

function indicatorFields<Text extends z.ZodMiniType, Symbol extends z.ZodMiniType>(text: Text, symbol: Symbol) {
  return {
    id: z.string().check(z.regex(/^[a-z0-9_]+$/, 'expected an indicator id such as low_income')),
    label: text,
    definition: text,
    counts: text,
    limits: text,
    sentence: text,
    unit: text,
    symbol,
    decimals: z.int().check(z.minimum(0), z.maximum(3)),
    theme: z.enum(publishedThemes),
    favourable: z.enum(['higher', 'lower', 'none']),
    year: z.int().check(z.minimum(2000), z.maximum(2100)),
    source: text,
    kind: z.enum(['counted', 'modelled', 'estimated']),
    aggregation: z.enum(['sum', 'residents', 'dwellings', 'ratio']),
  }
}

/** The source file src/content/indicators.yaml: all indicators in the order of the tables. */
export const indicatorSourcesSchema = z.array(z.strictObject(indicatorFields(localised, z.strictObject({ nl: z.string(), en: z.string() }))))

/** One indicator of the published indicators.json, in one language. */
export const indicatorsSchema: z.ZodMiniType<Indicator[]> = z.array(
  z.strictObject({
    ...indicatorFields(plain, z.string()),
    modelled: z.boolean(),
    distribution: z.strictObject({ percentiles: z.array(z.number()).check(z.minLength(21), z.maxLength(21)), districts: z.int() }),
  }),
)
