// Reads a picture of the screen as a person would: how many colours are in it, and how much of it the first one fills.
import type { Page } from '@playwright/test'

export type Colours = { count: number; largestShare: number }

/** Decodes in the page itself, which has all it takes to read a PNG. */
export function coloursOf(page: Page, picture: Buffer): Promise<Colours> {
  return page.evaluate(async base64 => {
    const answer = await fetch(`data:image/png;base64,${base64}`)
    const bitmap = await createImageBitmap(await answer.blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('This browser has no canvas to read a picture with.')
    context.drawImage(bitmap, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    const times = new Map<number, number>()
    for (const pixel of pixels) times.set(pixel, (times.get(pixel) ?? 0) + 1)
    return { count: times.size, largestShare: Math.max(...times.values()) / pixels.length }
  }, picture.toString('base64'))
}
