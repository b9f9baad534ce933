// Keeps src/content/years.json, from which the sentences about sources take their years, to what the content says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measures } from '../refresh/settings'

const file = 'years.json'

/** As sentences name them: one year, or the first and the last. */
function inWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}

/** The file as it has to be: the year of the ground, and the years of the figures of each source. Throws a sentence where a source has no indicator. */
export function sourceYears(ground: number, indicators: readonly { id: string; year: number }[], measures: Measures): string {
  const yearsOf = (source: 'cbs' | 'health') => {
    const years = indicators.filter(({ id }) => measures[id]?.source === source).map(({ year }) => year)
    if (years.length === 0) throw new Error(`indicators.yaml: expected an indicator that measures.yaml has from '${source}', found none.`)
    return inWords(years)
  }
  return `{ "groundYear": "${ground}", "cbsYears": "${yearsOf('cbs')}", "healthYears": "${yearsOf('health')}" }\n`
}

/** Writes the file where it is not so already, since whoever watches it would build again. */
export function keepSourceYears(content: string, text: string) {
  if (readFileSync(join(content, file), 'utf8') !== text) writeFileSync(join(content, file), text)
}
