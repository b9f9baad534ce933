// The shape of originals.json: the Dutch texts that stand beside their translation.
import * as z from 'zod/mini'
import type { Original } from '../domain/atlas'
import { plain } from './text-schema'

const texts = z.array(z.strictObject({ text: plain }))

export const originalsSchema: z.ZodMiniType<Original[]> = z
  .array(z.strictObject({ id: plain, ambitions: texts, interview: z.strictObject({ title: plain, quotes: texts }) }))
  .check(z.minLength(1, 'expected at least one area'))
