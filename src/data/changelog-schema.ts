// The shape of the changelog of the data: what a person wrote, and as it is published.
import * as z from 'zod/mini'
import { type Changelog, changeKinds } from '../domain/changelog'
import { localised, plain } from './text-schema'

const changelogOf = <Text extends z.ZodMiniType>(text: Text) =>
  z
    .array(
      z.strictObject({
        date: z.iso.date(),
        version: z.nullable(z.string().check(z.regex(/^[0-9a-f]{8}$/, 'expected a version of edition.json'))),
        changes: z.array(z.strictObject({ kind: z.enum(changeKinds), files: z.array(plain), text })).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1))

/** The source file src/content/changelog.yaml. */
export const changelogSourceSchema = changelogOf(localised)
export type ChangelogSource = z.infer<typeof changelogSourceSchema>

/** The published changelog.json, in one language. */
export const changelogSchema: z.ZodMiniType<Changelog> = changelogOf(plain)
