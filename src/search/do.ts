// What a command would do, with the areas, figures and themes that its words mean.
import type { SearchDocument } from '../data/load-search'
import { mostCompared } from '../domain/comparison'
import type { View } from '../domain/view'
import type { Texts } from '../i18n/nl'
import { formatList } from '../lib/format'
import { type Command, halvesOf, parseCommand } from './commands'
import { findNamed } from './query'
import type { SearchIndex } from './search-index'

/** Something that Enter does: said in words, and done by going to a view. */
export type Deed = { words: string; target: Partial<View> }

const mostDeeds = 3
const idOf = (area: SearchDocument) => area.target.area ?? ''

/** The areas that a name may mean, best first: by name, alias or number, else by their municipality or a wijk. */
function areasNamed(index: SearchIndex, name: string): SearchDocument[] {
  const byId = (id: string | null | undefined) => index.documents.find(({ kind, target }) => kind === 'area' && target.area === id)
  const own = findNamed(index, name, ['area'])
  const around = own.length > 0 ? [] : findNamed(index, name, ['municipality', 'district'])
  return [...new Set([...own, ...around.flatMap(({ target }) => [target.area, ...(target.compared ?? [])].flatMap(id => byId(id) ?? []))])]
}

/** The areas that may be meant by each name; a name of no area is cut at an 'en' where both halves are of one. */
function choicesOf(index: SearchIndex, name: string): SearchDocument[][] {
  const whole = areasNamed(index, name)
  if (whole.length > 0) return [whole]
  for (const halves of halvesOf(name)) {
    const choices = halves.map(half => choicesOf(index, half))
    if (choices.every(part => part.length > 0)) return choices.flat()
  }
  return []
}

function compareDeeds(index: SearchIndex, names: readonly string[], texts: Texts): Deed[] {
  const choices = names.flatMap(name => choicesOf(index, name)).slice(0, mostCompared)
  const [first] = choices.flatMap(([best]) => best ?? [])
  if (!first) return []
  // While one area is named, the nearest ones are offered beside it.
  const near = (first.near ?? []).flatMap(id => index.documents.find(({ kind, target }) => kind === 'area' && target.area === id) ?? [])
  const [last, ...earlier] = (choices.length === 1 ? [near, ...choices] : [...choices].reverse()) as [SearchDocument[], ...SearchDocument[][]]
  const fixed = earlier.reverse().flatMap(([best]) => best ?? [])
  return last.flatMap(other => {
    const areas = [...new Set([...fixed, other])]
    if (areas.length < 2) return []
    const list = formatList(
      areas.map(area => area.title),
      texts.locale,
    )
    return [{ words: texts.search.compare(list), target: { page: 'compare' as const, compared: areas.map(idOf) } }]
  })
}

function showDeeds(index: SearchIndex, { what, place }: { what: string; place: string | null }, texts: Texts): Deed[] {
  const areas = place === null ? [] : areasNamed(index, place)
  // 'in' may also be part of the name of a figure.
  const whole = place === null || areas.length > 0 ? what : `${what} ${place}`
  const [area] = areas
  return findNamed(index, whole, ['indicator']).map(({ title, target }) => {
    if (!area) return { words: texts.search.show(title), target: { ...target } }
    return { words: texts.search.showIn(title, area.title), target: { ...target, area: idOf(area), place: `figure-${target.indicator}` } }
  })
}

function deedsOfCommand(index: SearchIndex, command: Command, texts: Texts): Deed[] {
  switch (command.verb) {
    case 'compare':
      return compareDeeds(index, command.names, texts)
    case 'show':
      return showDeeds(index, command, texts)
    case 'theme':
      return findNamed(index, command.name, ['theme']).map(({ title, target }) => ({ words: texts.search.openTheme(title), target }))
    case 'language': {
      const words = command.language === index.language ? texts.search.sameLanguage : texts.search.otherLanguage
      return [{ words, target: { language: command.language } }]
    }
    case 'appearance':
      return [{ words: texts.search.appearances[command.appearance], target: { appearance: command.appearance } }]
  }
}

/** What the typed command would do, at most three readings of it; nothing where no command was typed. */
export function deedsOf(index: SearchIndex, typed: string, texts: Texts): Deed[] {
  const command = parseCommand(typed)
  return command ? deedsOfCommand(index, command, texts).slice(0, mostDeeds) : []
}
