// File names of pictures, in words that say what is in them.
import { fold } from '../lib/fold'
import { fileName } from './save-file'

/** 'focusatlas-eenzaam-groningen-noord-2026-11-23.png': each part as words joined by hyphens. */
export function pictureName(parts: readonly string[], made: Date, extension: string): string {
  const words = parts.map(part => fold(part).replaceAll(' ', '-').slice(0, 50).replace(/-$/, ''))
  return fileName(words.filter(Boolean), made, extension)
}
