// Which content this is: a date that the editors set, and a version that follows from the files.
import * as z from 'zod/mini'
import type { Atlas } from '../domain/atlas'

const date = z.iso.date()

/** The source file src/content/edition.yaml. */
export const editionSourceSchema = z.strictObject({ date })

/** The published edition.json. */
export const editionSchema: z.ZodMiniType<Atlas['edition']> = z.strictObject({ version: z.string().check(z.regex(/^[0-9a-f]{8}$/)), date })
