// From a drawing in React to the text of an SVG file, and from that to a PNG.
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Draws off the page; React escapes all text. `fontFace` is a rule of our own, never of others. */
export function drawSvg(picture: ReactElement, fontFace = ''): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(picture))
  const drawn = host.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined
  root.unmount()
  if (!drawn) throw new Error('The picture was not drawn.')
  if (fontFace) {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
    style.textContent = fontFace
    drawn.prepend(style)
  }
  return drawn
}

export const svgText = (svg: SVGSVGElement) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`

/** Pixels of a PNG for each of the drawing, so that it stays sharp on a beamer. */
const density = 2

/** Rejects where the browser cannot draw it. */
export async function svgToPng(svg: SVGSVGElement): Promise<Blob> {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
  const address = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gives no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture was not made.'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
