// What the list under the field holds, in sections: deeds first, then what was found by kind; examples while nothing is typed.
import type { SearchKind } from '../data/load-search'
import type { View } from '../domain/view'
import type { Texts } from '../i18n/nl'
import { deedsOf } from './do'
import { find, type Hit } from './query'
import type { SearchIndex } from './search-index'

/** One line of the list: a thing to go to, a deed, words to fill in, or the rest of a section. */
export type Option =
  | { does: 'go'; hit: Hit; target: Partial<View> }
  | { does: 'deed'; words: string; target: Partial<View> }
  | { does: 'fill'; words: string }
  | { does: 'more'; words: string; kind: SearchKind }
export type Section = { id: string; title: string; count: number | null; options: readonly Option[] }
/** `sentence` says how the answer differs from what was asked. */
export type Answer = { sentence: string | null; count: number; sections: readonly Section[] }

const mostOfKind = 4
const go = (hit: Hit): Option => ({ does: 'go', hit, target: hit.document.target })

function examples({ search: words }: Texts): Answer {
  const options = Object.values(words.examples).map(example => ({ does: 'fill' as const, words: example }))
  return { sentence: null, count: options.length, sections: [{ id: 'examples', title: words.tryThis, count: null, options }] }
}

/** All pages, for who found nothing. */
function pagesOf(index: SearchIndex): Hit[] {
  const nothing = { isNamed: false, terms: new Set<string>(), tails: [] }
  return index.documents.flatMap((document, id) => (document.kind === 'page' ? [{ id, document, ...nothing }] : []))
}

/** The answer to what was typed; `expanded` are the kinds of which everything is shown. */
export function answer(index: SearchIndex, typed: string, expanded: ReadonlySet<SearchKind>, texts: Texts): Answer {
  const words = texts.search
  if (typed.trim() === '') return examples(texts)
  const deeds = deedsOf(index, typed, texts)
  const found = find(index, typed)
  // A command is not also looked for as loose words.
  const groups = deeds.length > 0 && found.manner !== 'all' ? [] : found.groups
  const sections: Section[] = groups.map(({ kind, hits }) => {
    const isWhole = expanded.has(kind) || hits.length <= mostOfKind + 1
    const rest: Option[] = isWhole ? [] : [{ does: 'more', kind, words: words.all(hits.length) }]
    return { id: kind, title: words.kinds[kind], count: hits.length, options: [...hits.slice(0, isWhole ? hits.length : mostOfKind).map(go), ...rest] }
  })
  const shown = typed.trim()
  const count = groups.reduce((sum, group) => sum + group.hits.length, deeds.length)
  if (deeds.length > 0) {
    const doing: Section = { id: 'deeds', title: words.doing, count: null, options: deeds.map(deed => ({ does: 'deed', ...deed })) }
    return { sentence: null, count, sections: [doing, ...sections] }
  }
  if (count > 0) return { sentence: found.manner === 'all' ? null : words[found.manner](shown), count, sections }
  return { sentence: words.nothing(shown), count: 0, sections: [{ id: 'pages', title: words.kinds.page, count: null, options: pagesOf(index).map(go) }] }
}
