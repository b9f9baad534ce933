// Puts the year of the figures into the dictionary of indicators, leaving every other sign of the file as it is.
import { isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml'

type Patch = { start: number; end: number; text: string }
type Renewed = { indicator: string; year: number }

/** Fields in which the year of the figures is a matter of course. */
const dated = ['definition', 'counts', 'unit', 'source', 'sentence']

const isText = (node: unknown): node is Scalar<string> => isScalar(node) && typeof node.value === 'string'

/**
 * The file with the new years; texts that still name the old year are returned as 'id.field.language', for a person to look at.
 */
export function renewYears(file: string, renewed: readonly Renewed[]): { text: string; stale: string[] } {
  const [patches, stale]: [Patch[], string[]] = [[], []]
  const list = parseDocument(file).contents
  for (const entry of isSeq(list) ? list.items : []) {
    if (!isMap(entry)) continue
    const found = renewed.find(({ indicator }) => indicator === String(entry.get('id')))
    const year = entry.get('year', true)
    if (!found || !isScalar(year) || !year.range) continue
    const old = String(year.value)
    patches.push({ start: year.range[0], end: year.range[1], text: String(found.year) })
    for (const pair of entry.items) {
      const field = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!isMap(pair.value)) continue
      visit(pair.value, {
        Pair: (_, { key, value }) => {
          if (!isText(value) || !value.range || !value.value.includes(old)) return
          const [start, end] = value.range
          if (dated.includes(field)) patches.push({ start, end, text: file.slice(start, end).replaceAll(old, String(found.year)) })
          else stale.push(`${found.indicator}.${field}.${String(key)}`)
        },
      })
    }
  }
  const text = patches.sort((a, b) => b.start - a.start).reduce((done, patch) => done.slice(0, patch.start) + patch.text + done.slice(patch.end), file)
  return { text, stale }
}
