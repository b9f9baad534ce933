// The serif of the voices travels inside the card, as the sans does in every picture.
import face from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2?url'
import { fontRule } from './picture-font'

export const voiceFamily = "Newsreader, Georgia, 'Liberation Serif', 'Times New Roman', serif"

const asDataAddress = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The face was not read.'))
    reader.readAsDataURL(blob)
  })

async function load(): Promise<string> {
  const response = await fetch(new URL(face, document.baseURI))
  if (!response.ok) throw new Error(`The face did not come: answer ${response.status}`)
  const address = await asDataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
  return `@font-face{font-family:Newsreader;font-weight:400;src:url(${address}) format('woff2')}`
}

let rule: Promise<string> | null = null

function voiceRule(): Promise<string> {
  rule ??= load().catch(() => {
    rule = null
    return ''
  })
  return rule
}

/** The rules that bring both faces of a card; where one does not come, its fallbacks serve. */
export const quoteFontRules = async () => (await Promise.all([fontRule(), voiceRule()])).join('')
