// Reads a code from the page as a phone does: drawn by hand, read by a library that did not make it.
import jsQR from 'jsqr'

/** Pixels for each cell, as on a small photo. */
const zoom = 4

/** The dark cells of the drawing, and how many cells wide it is. */
export function cellsOf(svg: Element) {
  const edge = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const dark = [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  return { edge, dark }
}

/** What a camera reads; undefined where it sees no code. */
export function scanned(svg: Element): string | undefined {
  const { edge, dark } = cellsOf(svg)
  const width = edge * zoom
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [x, y] of dark)
    for (let row = y * zoom; row < (y + 1) * zoom; row++)
      for (let column = x * zoom; column < (x + 1) * zoom; column++) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return jsQR(pixels, width, width)?.data
}
