// From what was typed to what was found: all words, else words that look alike, else some of the words.
import type { Query } from 'minisearch'
import { type SearchDocument, type SearchKind, searchKinds } from '../data/load-search'
import type { SearchIndex } from './search-index'
import { askedWords, formsOf } from './words'

/** A document that was found. `terms` are the words of it that were hit, `tails` the ends of its compounds. */
export type Hit = { id: number; document: SearchDocument; isNamed: boolean; terms: ReadonlySet<string>; tails: readonly string[] }
export type Group = { kind: SearchKind; hits: readonly Hit[] }
/** How the words were met: all of them, all but for typing errors, only some; or names that come near, where nothing was found. */
export type Manner = 'all' | 'alike' | 'some' | 'near'
export type Found = { manner: Manner; groups: readonly Group[]; count: number }

type Tolerance = 'none' | 'slips' | 'guess'
const nameFields = ['title', 'names']
/** A hit in a name counts most; one in the end of a compound least. */
const boost = { title: 6, names: 5, aside: 0.7, text: 1, tails: 0.5 }
/** What has a name of its own; a letter or two is looked for there alone. */
const namedKinds: readonly SearchKind[] = ['area', 'district', 'municipality', 'person', 'theme', 'indicator', 'page']
const nothing: Found = { manner: 'all', groups: [], count: 0 }

/** How many letters may be wrong: two in a long word, one in a short one, none in the shortest or in a number. */
function slipsIn(word: string, tolerance: Tolerance): number | false {
  if (tolerance === 'none' || word.length < 4 || /\d/.test(word)) return false
  if (tolerance === 'guess') return Math.min(4, Math.floor(word.length * 0.45))
  return word.length < 7 ? 1 : 2
}

/** One word: as it is typed, as the beginning of one, or in another form. The shortest beginnings count in names alone. */
function wordQuery(word: string, { language }: SearchIndex, tolerance: Tolerance): Query {
  const [, stem] = formsOf(word, language)
  const typed: Query = { queries: [word], prefix: word.length > 2, fuzzy: slipsIn(word, tolerance), maxFuzzy: 4 }
  const short: Query[] = word.length > 2 ? [] : [{ queries: [word], prefix: true, fields: nameFields }]
  return { combineWith: 'OR', queries: [typed, ...short, ...(stem ? [{ queries: [stem], prefix: false, fuzzy: false }] : [])] }
}

function search(index: SearchIndex, words: readonly string[], tolerance: Tolerance, combineWith: 'AND' | 'OR', fields?: string[]) {
  const asTyped = { tokenize: (text: string) => [text], processTerm: (term: string) => term }
  const query = { combineWith, queries: words.map(word => wordQuery(word, index, tolerance)) }
  return index.engine.search(query, { ...asTyped, boost, ...(fields ? { fields } : {}), weights: { fuzzy: 0.4, prefix: 0.6 } })
}

type Asking = { tolerance?: Tolerance; combineWith?: 'AND' | 'OR'; isInNames?: boolean; kinds?: readonly SearchKind[] }

/** Documents that meet the words, those that are named so first, each time the best first. */
function hitsOf(index: SearchIndex, words: readonly string[], { tolerance = 'none', combineWith = 'AND', isInNames = false, kinds }: Asking): Hit[] {
  if (words.length === 0) return []
  const named = new Set(search(index, words, tolerance, combineWith, nameFields).map(result => result.id as number))
  const results = search(index, words, tolerance, combineWith)
  const hits = results.flatMap(({ id, match }) => {
    const document = index.documents[id as number]
    if (!document || (isInNames && !named.has(id)) || (kinds && !kinds.includes(document.kind))) return []
    const tails = Object.keys(match).filter(term => match[term]?.includes('tails'))
    return [{ id, document, isNamed: named.has(id), terms: new Set(Object.keys(match)), tails }]
  })
  return [...hits.filter(hit => hit.isNamed), ...hits.filter(hit => !hit.isNamed)]
}

/** Groups with a name that was hit come first; beyond that their order is fixed, so that nothing jumps while somebody types. */
function grouped(hits: readonly Hit[], manner: Manner): Found {
  const groups = searchKinds.map(kind => ({ kind, hits: hits.filter(hit => hit.document.kind === kind) })).filter(group => group.hits.length > 0)
  const isNamed = (group: Group) => group.hits.some(hit => hit.isNamed)
  return { manner, groups: [...groups.filter(isNamed), ...groups.filter(group => !isNamed(group))], count: hits.length }
}

/** Everything that was found for what was typed. */
export function find(index: SearchIndex, typed: string): Found {
  const words = askedWords(typed, index.language)
  if (words.length === 0) return nothing
  const ways: readonly [Manner, Asking][] = [
    ['all', words.every(word => word.length < 3) ? { kinds: namedKinds } : {}],
    ['alike', { tolerance: 'slips' }],
    ['some', { combineWith: 'OR' }],
    ['near', { tolerance: 'guess', combineWith: 'OR', isInNames: true }],
  ]
  for (const [manner, asking] of ways) {
    if (manner === 'some' && words.length === 1) continue
    const hits = hitsOf(index, words, asking)
    if (hits.length > 0) return grouped(manner === 'near' ? hits.slice(0, 5) : hits, manner)
  }
  return nothing
}

/** The documents of some kinds that go by a name, best first; with slips of the pen only where nothing goes by it as written. */
export function findNamed(index: SearchIndex, name: string, kinds: readonly SearchKind[]): SearchDocument[] {
  const words = askedWords(name, index.language)
  const asWritten = hitsOf(index, words, { isInNames: true, kinds })
  const hits = asWritten.length > 0 ? asWritten : hitsOf(index, words, { tolerance: 'slips', isInNames: true, kinds })
  return hits.map(hit => hit.document)
}
