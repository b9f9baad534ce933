// The shape of what breaks a line through the years: another ground or another definition.
import * as z from 'zod/mini'
import type { Break } from '../domain/figures'
import { localised, plain } from './text-schema'

const breakOf = <Text extends z.ZodMiniType>(text: Text) =>
  z.strictObject({
    indicator: z.nullable(plain),
    area: z.nullable(plain),
    year: z.int().check(z.minimum(1900), z.maximum(2100)),
    kind: z.enum(['ground', 'definition']),
    text,
  })

/** The source file src/content/breaks.yaml. */
export const breakSourcesSchema = z.array(breakOf(localised))

/** The published breaks.json, in one language. */
export const breaksSchema: z.ZodMiniType<Break[]> = z.array(breakOf(plain))
