// The lines of a quote in Newsreader: how wide they become, where they break, and how large they may be.

/** Widths of the characters from space to ~ in Newsreader, in hundredths of the size. */
const widths =
  '23 27 35 57 57 78 72 20 29 29 44 51 24 35 23 40 57 57 57 57 57 57 57 57 57 57 25 27 51 51 51 44 89 71 64 71 76 64 59 75 80 34 45 73 60 98 77 78 61 78 65 55 67 77 69 97 72 68 63 33 40 33 51 41 50 46 55 44 56 46 35 50 56 28 25 54 27 83 57 53 56 54 39 38 34 54 53 74 51 52 43 32 25 32 51'
    .split(' ')
    .map(Number)
const beyondAscii: Record<string, number> = { '“': 41, '”': 41, '‘': 24, '’': 24, '…': 64, '–': 52, '—': 69, '·': 25 }
/** As wide as the widest letter: what we do not know may leave room, never take it. */
const other = 98
/** Kerning goes both ways, by a hair. */
const tolerance = 1.01

/** Pixels across, rather too many than too few; accented letters count as their base. */
export function voiceWidth(text: string, size: number): number {
  const plain = text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
  const sum = [...plain].reduce((total, character) => total + (widths[character.charCodeAt(0) - 32] ?? beyondAscii[character] ?? other), 0)
  return (sum / 100) * size * tolerance
}

/** The opening mark hangs in the margin, so that the letters stand below each other. */
export const hang = (text: string, size: number) => (/^[“‘]/.test(text) ? voiceWidth(text.charAt(0), size) : 0)

/** Cuts a word that is wider than a whole line. */
function pieces(word: string, width: number, size: number): string[] {
  if (voiceWidth(word, size) <= width) return [word]
  const found = ['']
  for (const character of word)
    if (voiceWidth(`${found.at(-1)}${character}`, size) <= width) found[found.length - 1] += character
    else found.push(character)
  return found
}

function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  const room = () => (lines.length === 1 ? width + hang(text, size) : width)
  for (const word of text.split(/\s+/).flatMap(each => pieces(each, width, size))) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && voiceWidth(joined, size) <= room()) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}

/** As few lines as fit, of about the same length: the narrowest measure that needs no more of them. */
export function evenLines(text: string, width: number, size: number): string[] {
  const fewest = wrap(text, width, size)
  const longest = Math.max(...text.split(/\s+/).map(word => voiceWidth(word, size)))
  for (let measure = Math.max(longest, width * 0.45); measure < width; measure += size / 4) {
    const lines = wrap(text, measure, size)
    if (lines.length <= fewest.length) return lines
  }
  return fewest
}

export type FittedQuote = { size: number; leading: number; lines: readonly string[] }

/** Short quotes large, long ones as large as their room allows; no word is cut while a smaller size can hold it. */
export function fitQuote(text: string, width: number, height: number, largest: number): FittedQuote {
  const words = text.split(/\s+/)
  const smallest = 10
  for (let size = largest; size >= smallest; size -= 1) {
    const leading = size * (size > 56 ? 1.16 : 1.24)
    const fits = words.every(word => voiceWidth(word, size) <= width) || size === smallest
    const lines = fits ? wrap(text, width, size) : []
    if (lines.length > 0 && lines.length * leading <= height) return { size, leading, lines: evenLines(text, width, size) }
  }
  return { size: smallest, leading: smallest * 1.24, lines: wrap(text, width, smallest) }
}
