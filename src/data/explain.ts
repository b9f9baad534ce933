// Turns the findings of a schema into sentences that name file, field and what was expected.
import * as z from 'zod/mini'

// Without a language the library only says that something is wrong.
z.config(z.locales.en())

type Issue = { path: PropertyKey[]; message: string }

/** `characteristics.figures[2].value` for `['characteristics', 'figures', 2, 'value']`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)), '')
}

/** One line an issue: `breda-noord.yaml: page: Invalid input: expected int, received string`. */
export function explain(file: string, issues: readonly Issue[]): string[] {
  return issues.map(issue => `${file}: ${fieldName(issue.path) || 'the whole file'}: ${issue.message}`)
}
