// Dutch writes compounds as one word. The start of one is found by prefix; here its tail is found too: 'school' in 'basisschool'.

const shortestTail = 5
const shortestHead = 3

/** The words that a word ends with and that stand alone elsewhere: those of `known`, the words of all texts. */
export function tailsOf(word: string, known: ReadonlySet<string>): string[] {
  const tails: string[] = []
  for (let start = shortestHead; start <= word.length - shortestTail; start++) {
    const tail = word.slice(start)
    if (known.has(tail)) tails.push(tail)
  }
  return tails
}
