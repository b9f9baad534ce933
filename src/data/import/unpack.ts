// Takes files out of a zip, and stops as soon as they grow too large: a small file may claim anything, and hold gigabytes.
import { Unzip, UnzipInflate } from 'fflate'
import { ImportError } from '../../domain/import-fault'
import { megabyte, unpackLimits } from './limits'

/** A thousandfold growth of so many bytes still fits in memory. */
const step = 16_384

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The files of a zip by name, those that `isWanted`. Throws an ImportError. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean, limits = unpackLimits): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  const open = new Set<string>()
  let [total, files] = [0, 0]
  const tooLarge = () => new ImportError({ kind: 'unpacks-too-large', limit: limits.megabytes })
  const unzip = new Unzip(file => {
    files += 1
    if (files > limits.files) throw tooLarge()
    if (!isWanted(file.name) || parts.has(file.name)) return
    const own: Uint8Array[] = []
    parts.set(file.name, own)
    open.add(file.name)
    file.ondata = (error, data, isLast) => {
      if (error) throw error
      total += data.length
      if (total > limits.megabytes * megabyte) throw tooLarge()
      own.push(data)
      if (isLast) open.delete(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError({ kind: 'broken' })
  }
  if (open.size > 0) throw new ImportError({ kind: 'broken' })
  return new Map([...parts].map(([name, own]) => [name, join(own)]))
}
