// A short presentation that travels in a link: behind the '#', so that no server ever sees it.
import { type Refusal, readDeck, writeDeck } from '../data/deck-file'
import type { Deck } from '../domain/deck'
import { defaultView } from '../domain/view'
import { addressOf } from './sync'

/** Longer links are cut by mail programs and QR codes. */
const longest = 6000
/** Bytes that a link may unpack to: a small link can hold a very large text. */
const largest = 400_000

/** What runs through a transform, such as packing. */
function through(content: string | Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> {
  const { body } = new Response(content)
  if (!body) throw new Error('A response with content has a body.')
  return body.pipeThrough(transform)
}

async function squeeze(text: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(through(text, new CompressionStream('deflate-raw'))).arrayBuffer())
}

/** Unpacks as far as is allowed, and stops there. Null where it is more, or no such data. */
async function unsqueeze(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, size] = ['', 0]
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength
      if (size > largest) {
        await reader.cancel()
        return null
      }
      text += decoder.decode(part.value, { stream: true })
    }
    return text + decoder.decode()
  } catch {
    return null
  }
}

const toBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
  } catch {
    return null
  }
}

/** A full link that carries the deck in itself, without notes unless asked for; null where that would be too long. */
export async function deckToLink(deck: Deck, { withNotes = false } = {}): Promise<string | null> {
  const bare = withNotes ? deck : { ...deck, slides: deck.slides.map(slide => ({ ...slide, notes: '' })) }
  const packed = toBase64(await squeeze(writeDeck(bare, 0)))
  const address = addressOf({ ...defaultView, page: 'present', language: deck.language })
  return packed.length > longest ? null : `${address}#d=${packed}`
}

/**
 * The deck in the fragment of a link ('#d=…'); null where the link carries none. Its id is no id of a kept one: `keepDeck` gives
 * it another. Never rejects, and keeps nothing.
 */
export async function deckFromFragment(fragment: string): Promise<{ deck: Deck } | { refused: Refusal } | null> {
  const packed = /^#d=(.*)$/.exec(fragment)?.[1]
  if (packed === undefined) return null
  const bytes = packed.length > longest * 2 ? null : fromBase64(packed)
  const text = bytes ? await unsqueeze(bytes) : null
  const read = text === null ? null : readDeck(text)
  if (read && 'deck' in read) return { deck: { ...read.deck, id: 'link' } }
  return { refused: read?.refused.why === 'newer' || read?.refused.why === 'field' ? read.refused : { why: 'link' } }
}
