// Bytes of a text file become text: finds out the encoding where the reader did not say it.
import type { TableChoice } from '../../domain/own-table'
import { wideEncoding } from './recognise'

type Encoding = TableChoice['encoding']

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** What is no UTF is taken for Windows-1252: every byte means something there, and Excel writes it. */
const encodingOf = (bytes: Uint8Array): Encoding => wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')

/** What Windows-1252 has where Latin-1 has nothing to see; some engines take the one for the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const asWindows = (text: string) => text.replace(/[\u0080-\u009f]/g, sign => windowsSigns[sign.charCodeAt(0) - 0x80] ?? '')

/** The text without a mark of its encoding, noughts or other bytes that no text has; every line ends with '\n'. */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): { text: string; encoding: Encoding } {
  const encoding = chosen ?? encodingOf(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'windows-1252' ? asWindows(decoded) : decoded
  return { encoding, text: text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '') }
}
