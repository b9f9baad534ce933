// The two kinds of text: bilingual in the source files, of one language once published.
import * as z from 'zod/mini'

export const plain = z.string().check(z.trim(), z.minLength(1, 'expected a text, found an empty one'))

/** A text in both languages, as it stands in the source files. */
export const localised = z.strictObject({ nl: plain, en: plain })
export type Localised = z.infer<typeof localised>
