// Numbers and text as readers of a language expect them.

const formats = new Map<string, Intl.NumberFormat>()

/** One format a language and number of decimals: making one costs more than using it. */
function formatOf(language: string, fewest: number, most = fewest): Intl.NumberFormat {
  const key = `${language}/${fewest}/${most}`
  const known = formats.get(key) ?? new Intl.NumberFormat(language, { minimumFractionDigits: fewest, maximumFractionDigits: most })
  formats.set(key, known)
  return known
}

/** A number with the thousands and decimal marks of the language: 35000 gives '35.000' in Dutch. */
export function formatNumber(value: number, language: string, decimals = 0): string {
  return formatOf(language, decimals).format(value)
}

/** A number as it was printed, with as many decimals as it has: 4.9 gives '4,9' in Dutch. */
export function formatPlain(value: number, language: string): string {
  return formatOf(language, 0, 6).format(value)
}

/** A distance in kilometres: one decimal below ten, none above. */
export function formatKilometres(kilometres: number, language: string): string {
  return formatNumber(kilometres, language, kilometres < 10 ? 1 : 0)
}

/** 'a, b en c' in Dutch, 'a, b and c' in English. */
export function formatList(parts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
}
