// Reads the source files of the areas and says in a sentence what is wrong with them.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type AreaSource, areaSourceSchema } from '../../src/data/area-schema'
import { explain } from '../../src/data/explain'

/**
 * Reads every `.yaml` file of a folder as an area.
 * Returns the areas in chapter order and one line a fault: file, field and what was expected.
 */
export function readAreas(folder: string): { areas: AreaSource[]; faults: string[] } {
  const areas: AreaSource[] = []
  const faults: string[] = []
  for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
    try {
      const read = areaSourceSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')))
      if (!read.success) faults.push(...explain(file, read.error.issues))
      else {
        areas.push(read.data)
        faults.push(...tieFaults(file, read.data))
      }
    } catch (error) {
      faults.push(`${file}: not readable as YAML: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { areas: areas.sort((a, b) => a.nr - b.nr), faults }
}

/** What a schema cannot say: ids that must meet each other within one file. */
function tieFaults(file: string, area: AreaSource): string[] {
  const faults: string[] = []
  const expect = (holds: boolean, field: string, expected: string) => holds || faults.push(`${file}: ${field}: expected ${expected}`)
  const { highlights, quotes, people } = area.interview
  const ids = highlights.map(highlight => highlight.id)
  const names = people.map(person => person.name)
  expect(area.id === basename(file, '.yaml'), 'id', `'${basename(file, '.yaml')}' as in the file name`)
  expect(new Set(ids).size === ids.length, 'interview.highlights', 'every id once')
  expect(highlights.filter(highlight => highlight.kind === 'lesson').length >= 3, 'interview.highlights', 'at least 3 lessons')
  for (const [index, highlight] of highlights.entries()) {
    const field = `interview.highlights[${index}]`
    expect(highlight.id.startsWith(`${area.id}-`), `${field}.id`, `an id that starts with '${area.id}-'`)
    expect(highlight.title.nl.split(/\s+/).length <= 8, `${field}.title.nl`, 'at most eight words')
    expect(
      Object.keys(highlight.because ?? {})
        .sort()
        .join() === [...highlight.indicators].sort().join(),
      `${field}.because`,
      `a reason for just the indicators that are tied: ${highlight.indicators.join(', ') || 'none'}`,
    )
    expect(highlight.speaker === null || names.includes(highlight.speaker), `${field}.speaker`, `one of ${names.join(', ')} or null`)
    expect(
      highlight.kind !== 'result' || highlight.figures.length > 0 || !/\d/.test(highlight.text.nl),
      `${field}.figures`,
      'the figures that the text of a result names',
    )
  }
  for (const [index, quote] of quotes.entries())
    expect(quote.speaker === null || names.includes(quote.speaker), `interview.quotes[${index}].speaker`, `one of ${names.join(', ')} or null`)
  for (const [index, ambition] of area.ambitions.entries()) {
    const field = `ambitions[${index}]`
    const tied = [...ambition.indicators, ...ambition.highlights]
    expect(ambition.id === `${area.id}-${index + 1}`, `${field}.id`, `'${area.id}-${index + 1}'`)
    for (const id of ambition.highlights) expect(ids.includes(id), `${field}.highlights`, `the id of a highlight in this file, found '${id}'`)
    for (const id of tied) expect(id in ambition.because, `${field}.because`, `a reason for '${id}'`)
    for (const id of Object.keys(ambition.because)) expect(tied.includes(id), `${field}.because`, `only ids that are tied, found '${id}'`)
  }
  return faults
}
