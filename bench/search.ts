// npm run bench:search: bytes of the index, what opening it costs beside reading its JSON alone, and a query beside a plain
// walk through all texts, over 1, 10 and 100 times the content. Everything in one run, in turns, so that only ratios count.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SearchDocument, SearchFile } from '../src/data/load-search'
import { textsIn } from '../src/i18n/use-texts'
import { fold } from '../src/lib/fold'
import { find } from '../src/search/query'
import { makeSearchFile, openSearchFile } from '../src/search/search-index'

const rounds = 9
const questions = ['rijke schooldag', 'dijksma', 'achter de voordeur', 'poelenburg', 'taalles', 'dijksmaa', 'eenz']
const text = readFileSync(resolve(import.meta.dirname, '../public/data/v1/search-index.json'), 'utf8')
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const ratio = (a: number, b: number) => (a / b).toFixed(2)

/** Milliseconds of each way, the median of all rounds, in turns. */
async function inTurns(ways: Record<string, () => unknown>): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now()
      await way()
      times[name] = [...(times[name] ?? []), performance.now() - start]
    }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

/** The content so many times over, each copy with a word of its own. */
const copies = (documents: readonly SearchDocument[], times: number): SearchDocument[] =>
  Array.from({ length: times }, (_, copy) =>
    documents.map(document => (copy === 0 ? document : { ...document, title: `${document.title} kopie${copy}` })),
  ).flat()

const file = JSON.parse(text) as SearchFile
console.log(`index: ${file.documents.length} documents, ${(text.length / 1024).toFixed(0)} KiB, gzip ${(gzipSync(text).length / 1024).toFixed(0)} KiB`)

const opening = await inTurns({ parse: () => JSON.parse(text), open: () => openSearchFile(JSON.parse(text) as SearchFile, 'nl') })
console.log(`opening: ${opening.open?.toFixed(1)} ms, ${ratio(opening.open!, opening.parse!)} times reading the JSON alone (${opening.parse?.toFixed(1)} ms)`)

for (const times of [1, 10, 100]) {
  const documents = copies(file.documents, times)
  const index = await openSearchFile(makeSearchFile(documents, 'nl', textsIn('nl').search.kinds), 'nl')
  const folded = documents.map(document => fold(`${document.title} ${document.names.join(' ')} ${document.text}`))
  const asked = await inTurns({
    walk: () =>
      questions.map(question =>
        folded.filter(line =>
          fold(question)
            .split(' ')
            .every(word => line.includes(word)),
        ),
      ),
    find: () => questions.map(question => find(index, question)),
  })
  const each = asked.find! / questions.length
  console.log(`${times} times (${documents.length} documents): ${each.toFixed(2)} ms a query, ${ratio(asked.find!, asked.walk!)} times a plain walk`)
}
