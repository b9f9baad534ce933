// npm run bench:search: what the search index weighs, how long it takes to open, and how long a question takes, over once, ten
// times and a hundred times the content. Content is multiplied with words of its own, so that the list of words grows as well.
// The baseline, in the same run and over the same content: looking through all texts from the first to the last.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readSearchContent } from '../scripts/data/search-index'
import type { SearchDocument, SearchFile } from '../src/data/load-search'
import { fold } from '../src/lib/fold'
import { documentsOf } from '../src/search/documents'
import { find } from '../src/search/query'
import { makeSearchFile, openSearchFile } from '../src/search/search-index'
import { markedParts, snippetOf } from '../src/search/snippet'

const rounds = 9
const questions = ['rijke schooldag', 'dijksma', 'achter de voordeur', 'poelenburg', 'taalles', 'school', 'veilig', 'poelenbrug', 'corporatie jongeren']
const folder = resolve(import.meta.dirname, '../public/data/v1')
const content = readSearchContent(folder, 'nl')
const documents = documentsOf(content)
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** As many documents more; one word in five of a copy is its own, as new texts bring new words. */
function multiplied(times: number): SearchDocument[] {
  const own = (text: string, copy: number) =>
    text.replace(/\p{L}{5,}/gu, (word, at: number) => (at % 5 === 0 ? `${word}${'abcdefghij'[copy % 10]}${copy}` : word))
  return Array.from({ length: times }, (_, copy) =>
    copy === 0 ? documents : documents.map(document => ({ ...document, title: own(document.title, copy), text: own(document.text, copy) })),
  ).flat()
}

/** The baseline: every text that holds each word, found by reading all of them. */
function readThrough(folded: readonly string[], typed: string): number {
  const words = fold(typed).split(' ')
  return folded.filter(text => words.every(word => text.includes(word))).length
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What is done for each key: find, and mark the few that are shown. */
function ask(index: Awaited<ReturnType<typeof openSearchFile>>, typed: string) {
  const shown = find(index, typed).groups.flatMap(({ hits }) => hits.slice(0, 4))
  for (const hit of shown) {
    markedParts(hit.document.title, hit, 'nl')
    markedParts(snippetOf(hit.document.text, hit, 'nl'), hit, 'nl')
  }
}

async function measure(times: number) {
  // A hundred times the content takes long to open; three rounds say enough.
  const turns = times < 100 ? rounds : 3
  const all = multiplied(times)
  const file = makeSearchFile(all, 'nl', content.texts.search.kinds)
  const written = JSON.stringify(file)
  const folded = all.map(({ title, names, aside, text }) => fold([title, ...names, aside, text].join(' ')))
  const opening: number[] = []
  const parsing: number[] = []
  let index = await openSearchFile(file, 'nl')
  for (let round = 0; round < turns; round++) {
    const start = performance.now()
    const read = JSON.parse(written) as SearchFile
    parsing.push(performance.now() - start)
    index = await openSearchFile(read, 'nl')
    opening.push(performance.now() - start)
  }
  for (const typed of questions) ask(index, typed)
  const asking: number[] = []
  const reading: number[] = []
  const slowest: number[] = []
  for (let round = 0; round < turns; round++) {
    const each = questions.map(typed => timed(() => ask(index, typed)))
    asking.push(median(each))
    slowest.push(Math.max(...each))
    reading.push(median(questions.map(typed => timed(() => readThrough(folded, typed)))))
  }
  return {
    times,
    documents: all.length,
    bytes: gzipSync(written, { level: 9 }).length,
    textBytes: gzipSync(JSON.stringify(all), { level: 9 }).length,
    opening: median(opening),
    parsing: median(parsing),
    asking: median(asking),
    slowest: median(slowest),
    reading: median(reading),
  }
}

const measured = []
for (const times of [1, 10, 100]) measured.push(await measure(times))
const [first] = measured
if (!first) throw new Error('Nothing was measured.')
const ratio = (value: number, base: number) => (value / base).toFixed(1)
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const report = `# Search: what the index weighs and how fast it answers

Median of ${rounds} rounds (3 for a hundred times the content) in one run of Node; only the ratios travel to other machines. Dutch index of ${first.documents} documents, ${questions.length} questions,
each time with the marking of what is shown. Ten and a hundred times the content is made of copies in which one long word in five is new.
The baseline reads through all texts for every question, without prefix, stem, slips of the pen or order.

| content | documents | index + texts, KB gzip | against texts alone | to open, ms | against parsing alone | a question, ms | the slowest, ms | question against once | reading through, ms | question against reading through |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${measured
  .map(({ times, documents: count, bytes, textBytes, opening, parsing, asking, slowest, reading }) =>
    row([
      `${times} ×`,
      count,
      (bytes / 1024).toFixed(0),
      ratio(bytes, textBytes),
      opening.toFixed(0),
      ratio(opening, parsing),
      asking.toFixed(2),
      slowest.toFixed(1),
      ratio(asking, first.asking),
      reading.toFixed(2),
      ratio(asking, reading),
    ]),
  )
  .join('\n')}
`
writeFileSync(resolve(import.meta.dirname, 'search.md'), report)
console.log(report)
