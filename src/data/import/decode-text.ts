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

/** The text without a mark of its encoding, noughts or other bytes that no text has; every line ends with '\n'. */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): { text: string; encoding: Encoding } {
  const encoding = chosen ?? encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { encoding, text: text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '') }
}
