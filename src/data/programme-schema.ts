// The shape of the programme: its goals, action lines, governance, colophon and contradictions.
import * as z from 'zod/mini'
import type { Programme } from '../domain/atlas'
import { localised, plain } from './text-schema'

function programmeFields<Text extends z.ZodMiniType>(text: Text) {
  const titled = { id: plain, title: text, text }
  const count = z.int().check(z.positive())
  return {
    summary: text,
    term: text,
    goals: z.array(z.strictObject({ id: plain, text })).check(z.minLength(3), z.maxLength(3)),
    actionLines: z.array(z.strictObject({ ...titled, nr: count })).check(z.minLength(4), z.maxLength(4)),
    governance: z.array(z.strictObject(titled)).check(z.minLength(1)),
    populationClaim: z.strictObject({ printed: plain, sumOfChapters: count, residents2025: count, note: text }),
    publication: z.strictObject({
      title: plain,
      subtitle: plain,
      publisher: plain,
      programme: plain,
      authors: z.array(plain),
      photography: z.array(plain),
      design: plain,
      printer: plain,
      date: text,
      websites: z.array(plain),
    }),
    contradictions: z.array(z.strictObject({ id: plain, areas: z.array(plain), text })).check(z.minLength(1)),
  }
}

/** The source file src/content/programme.yaml. */
export const programmeSourceSchema = z.strictObject(programmeFields(localised))

/** The published programme.json, in one language. */
export const programmeSchema: z.ZodMiniType<Programme> = z.strictObject(programmeFields(plain))
