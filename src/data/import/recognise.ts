// Tells from the first bytes what a file is, whatever its name says.
import type { FoundInstead } from '../../domain/import-fault'

/** 'text' may still be any text; 'sqlite' is what a GeoPackage is inside. */
export type FileKind = 'text' | 'sqlite' | Extract<FoundInstead, 'picture' | 'pdf' | 'zip' | 'old-excel' | 'locked' | 'bytes'>

const beginnings: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[...new TextEncoder().encode('SQLite format 3\0')], 'sqlite'],
  [[...new TextEncoder().encode('%PDF-')], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-excel'],
]

/** In the old container of Office a locked workbook holds its content under this name, in UTF-16. */
const lockedName = [...'EncryptedPackage'].join('\0')

const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32) || byte === 127

/** Bytes that are looked at to tell text from anything else. */
const sampleSize = 65_536

/** Where every other byte is nought a text stands in UTF-16, with or without its mark. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleSize)
  const noughts = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts.map(count => count / (sample.length / 2))
  if (odd > 0.7 && even < 0.1) return 'utf-16le'
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null
}

export function recognise(bytes: Uint8Array): FileKind {
  const kind = beginnings.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[1]
  if (kind === 'old-excel') return new TextDecoder('latin1').decode(bytes).includes(lockedName) ? 'locked' : kind
  if (kind) return kind
  const sample = bytes.subarray(0, sampleSize)
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  return controls > sample.length / 50 && !wideEncoding(bytes) ? 'bytes' : 'text'
}

/** What a text is, where it is neither a table nor GeoJSON; null where it may be. */
export function recogniseText(text: string): FoundInstead | null {
  const start = text.slice(0, 2000).trimStart()
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|div)\b/i.test(start)) return 'web-page'
  if (/^<\?xml|^<[a-z]+[\s:>]/i.test(start)) return 'bytes'
  return /^\{\s*"(type|features|crs|name)"\s*:/.test(start) ? 'shapes' : null
}
