// A card from a quote to a file. Loaded only when someone asks for one.
import type { Area } from '../domain/atlas'
import { readPictureColours } from './picture-colours'
import type { Shapes } from './picture-projection'
import { drawSvg, svgText, svgToPng } from './picture-render'
import { quoteCard } from './quote-card'
import { quoteFontRules } from './quote-font'
import type { QuoteShape } from './quote-layout'
import type { QuoteWords } from './quote-words'
import { saveFile } from './save-file'

type QuoteRequest = {
  words: QuoteWords
  shape: QuoteShape
  areas: readonly Area[]
  area: Area
  name: string
  /** The address of the file with the provinces. */
  landAddress: string
}

/** The country behind the areas is a help, no condition: a card without it is a card. */
async function loadLand(address: string): Promise<Shapes | null> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as Shapes) : null
  } catch {
    return null
  }
}

/** Saves a card, light whatever the page wears, as every picture. Rejects where the browser cannot draw. */
export async function downloadQuote(format: 'png' | 'svg', { name, landAddress, ...card }: QuoteRequest): Promise<void> {
  const [land, fontFaces] = await Promise.all([loadLand(landAddress), quoteFontRules()])
  const svg = drawSvg(quoteCard({ ...card, land, colours: readPictureColours() }), fontFaces)
  saveFile(format === 'png' ? await svgToPng(svg) : new Blob([svgText(svg)], { type: 'image/svg+xml;charset=utf-8' }), name)
}
