// How wide text becomes in a picture, without a page to measure it on.

/** Widths of the characters from space to ~ in Atkinson Hyperlegible Next, in hundredths of the size; semi-bold is a little wider. */
const widths =
  '28 29 30 65 59 92 73 16 30 30 48 61 21 36 21 39 65 41 55 58 61 59 60 51 61 59 21 21 55 63 55 48 78 63 61 64 67 57 55 69 69 39 51 63 54 82 69 71 59 72 61 59 56 69 59 86 62 57 61 32 39 34 55 37 24 52 57 48 56 54 31 56 55 25 24 49 26 84 55 55 57 57 35 47 33 54 46 68 48 45 46 34 24 34 55'
    .split(' ')
    .map(Number)
const other = 55
const boldness = 1.045

/** Pixels across; accented letters count as their base. */
export function textWidth(text: string, size: number, isBold = false): number {
  const plain = text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
  const sum = [...plain].reduce((total, character) => total + (widths[character.charCodeAt(0) - 32] ?? other), 0)
  return (sum / 100) * size * (isBold ? boldness : 1)
}

/** Cuts a word that is wider than a whole line, such as a link. */
function chunks(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const perLine = Math.max(1, Math.floor((word.length * width) / textWidth(word, size)) - 1)
  return Array.from({ length: Math.ceil(word.length / perLine) }, (_, index) => word.slice(index * perLine, (index + 1) * perLine))
}

/** Lines that fit in a width; never an empty list, never a line that is too wide. */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).flatMap(word => chunks(word, width / (isBold ? boldness : 1), size))
  for (const word of words) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(joined, size, isBold) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines.length === 0 ? [''] : lines
}

/** As much of a text as fits in a width, with three dots where something was left out. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let end = text.length
  while (end > 0 && textWidth(`${text.slice(0, end).trimEnd()}…`, size) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** Text that a file may hold: XML knows no control characters, so one stray byte would spoil the whole picture. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
export const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
