// The index over all documents of a language: how it is made while building, and opened in the browser.
import MiniSearch, { type Options } from 'minisearch'
import type { SearchDocument, SearchFile, SearchKind } from '../data/load-search'
import type { Language } from '../domain/atlas'
import { tailsOf } from './compounds'
import { formsOf, isQuiet, wordsOf } from './words'

/** What is indexed of a document; `tails` are the ends of Dutch compounds. */
export const indexedFields = ['title', 'names', 'aside', 'text', 'tails'] as const
type Entry = { id: number } & Record<(typeof indexedFields)[number], string>

export type SearchIndex = { language: Language; documents: readonly SearchDocument[]; engine: MiniSearch<Entry> }

const options = (language: Language): Options<Entry> => ({
  fields: [...indexedFields],
  tokenize: text => wordsOf(text).map(word => word.text),
  processTerm: word => (isQuiet(word, language) ? null : formsOf(word, language)),
})

/** 'Nieuw-West' is also looked for as 'nieuwwest'. */
const joined = (text: string) => (text.match(/\p{L}+(-\p{L}+)+/gu) ?? []).map(name => name.replaceAll('-', '')).join(' ')

/** A document as it goes into the engine, under its place in the list; `tails` are the ends of its compounds. */
export const indexEntry = ({ kind, title, names, aside, text }: SearchDocument, id: number, headings: Record<SearchKind, string>, tails = ''): Entry => ({
  id,
  title,
  names: [...names, joined([title, ...names].join(' '))].join(' '),
  aside: `${aside} ${headings[kind]}`,
  text,
  tails,
})

/** Makes the file that is published for a language. `headings` are words for each kind, so that 'ambities delft' finds them. */
export function makeSearchFile(documents: readonly SearchDocument[], language: Language, headings: Record<SearchKind, string>): SearchFile {
  const engine = new MiniSearch<Entry>(options(language))
  const cut = documents.map(({ title, text }) => [...new Set(wordsOf(`${title} ${text}`).map(word => word.text))])
  const known = new Set(cut.flat())
  const tails = (words: readonly string[]) => (language === 'nl' ? words.flatMap(word => tailsOf(word, known)).join(' ') : '')
  engine.addAll(documents.map((document, id) => indexEntry(document, id, headings, tails(cut[id] ?? []))))
  return { documents, index: JSON.parse(JSON.stringify(engine)) }
}

/** Opens a published file, with pauses so that typing goes on meanwhile. */
export async function openSearchFile({ documents, index }: SearchFile, language: Language): Promise<SearchIndex> {
  const engine = await MiniSearch.loadJSAsync<Entry>(index as never, options(language))
  return { language, documents, engine }
}
