// What a reader brought along, among what can be found: put into the index here in the browser, since nobody else knows of it.
import type { SearchDocument } from '../data/load-search'
import type { OwnData } from '../domain/own-data'
import type { Texts } from '../i18n/nl'
import { indexEntry, type SearchIndex } from './search-index'

const ownDocuments = ({ figures }: OwnData, texts: Texts): SearchDocument[] =>
  figures.map(({ id, name, unit, source }) => ({
    kind: 'indicator',
    title: name,
    aside: `${unit} · ${texts.legend.kinds.own}`,
    names: [],
    text: source,
    target: { page: 'map', area: null, indicator: id },
  }))

/** How many documents were added to an index that was opened, so that they can be taken out again. */
const added = new WeakMap<SearchIndex['engine'], readonly number[]>()

/**
 * An index with the reader's own figures behind the published documents, by the same words and the same matching. The engine is the one
 * of `published`: what was added to it before is taken out.
 */
export function withOwnDocuments(published: SearchIndex, own: OwnData, texts: Texts): SearchIndex {
  const { engine, documents, language } = published
  for (const id of added.get(engine) ?? []) engine.discard(id)
  const brought = ownDocuments(own, texts)
  const entries = brought.map((document, index) => indexEntry(document, documents.length + index, texts.search.kinds))
  engine.addAll(entries)
  added.set(
    engine,
    entries.map(({ id }) => id),
  )
  return { engine, documents: [...documents, ...brought], language }
}
