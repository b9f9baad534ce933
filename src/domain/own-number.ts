// Reads a number as people and spreadsheets write it. What is not plainly a number is refused; nothing is guessed.

export type NumberRead = { kind: 'number'; value: number } | { kind: 'missing' } | { kind: 'not-a-number' } | { kind: 'not-finite' }

/** How tables say that there is no value; CBS writes '.', 'x' and '-'. */
const missing = /^(|[-–—.*x]|\.{2,3}|n\.?b\.?|n\.?v\.?t\.?|n\/?a|null|#(n\/a|n\/b|n\.b\.?)!?|geheim|onbekend|geen)$/i
const endless = /^[+-]?(nan|inf|infinity|∞)$/i

/** Digits in one run or in thousands, then decimals, then a power of ten. Thousands stand apart by the other mark, a space or an apostrophe. */
const shapes = {
  ',': /^([+-]?(?:\d+|\d{1,3}(?:([. '’])\d{3})(?:\2\d{3})*|(?=,)))(?:,(\d+))?(e[+-]?\d{1,4})?$/i,
  '.': /^([+-]?(?:\d+|\d{1,3}(?:([, '’])\d{3})(?:\2\d{3})*|(?=\.)))(?:\.(\d+))?(e[+-]?\d{1,4})?$/i,
}

/** Without marks that only order the text, with one sort of space and of minus, without a unit of money or share. */
function bare(cell: string): string {
  if (/^[\d.,]+$/.test(cell)) return cell
  const text = cell
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[−‒]/g, '-')
    .trim()
  return text.replace(/^([+-]?) ?(?:€|eur) ?/i, '$1').replace(/ ?(%|€|euro)$/i, '')
}

/** A cell with `decimal` as its decimal mark: '1.234,5' with ',' is 1234.5, '12.5' with ',' is not a number. A percentage keeps its number: '12,5 %' is 12.5. */
export function readNumber(cell: string, decimal: ',' | '.'): NumberRead {
  const text = bare(cell.slice(0, 60))
  if (missing.test(text)) return { kind: 'missing' }
  if (endless.test(text)) return { kind: 'not-finite' }
  const [, whole, , decimals = '', power = ''] = shapes[decimal].exec(text) ?? []
  if (whole === undefined) return { kind: 'not-a-number' }
  const value = Number(`${whole.replace(/[^\d+-]/g, '')}.${decimals}${power}`.replace(/\.(?=e|$)/, ''))
  if (!Number.isFinite(value)) return { kind: Number.isNaN(value) ? 'not-a-number' : 'not-finite' }
  // CBS and PDOK write -99997 and the like where a value is secret.
  return value <= -99990 && value > -100000 ? { kind: 'missing' } : { kind: 'number', value }
}
