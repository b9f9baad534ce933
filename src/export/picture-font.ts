// The face of a picture travels inside it, so that it looks the same on every computer.
import face from '../lib/faces/atkinson-hyperlegible-next-400-700.woff2?url'

const asDataAddress = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The face was not read.'))
    reader.readAsDataURL(blob)
  })

let rule: Promise<string> | null = null

async function load(): Promise<string> {
  const response = await fetch(new URL(face, document.baseURI))
  if (!response.ok) throw new Error(`The face did not come: answer ${response.status}`)
  const address = await asDataAddress(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:400 700;src:url(${address}) format('woff2')}`
}

/** The rule that brings the face; '' where it does not come, and then the fallbacks of the file serve. */
export function fontRule(): Promise<string> {
  rule ??= load().catch(() => {
    rule = null
    return ''
  })
  return rule
}
