// Reads a picture of the screen as a person would: how many colours are in it, and how much of it the first one fills.
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'

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

/** Width, height and the four bytes of every pixel of a PNG. */
export async function pixelsOf(page: Page, png: Buffer): Promise<{ width: number; height: number; data: Buffer }> {
  const { width, height, bytes } = await page.evaluate(async base64 => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() }
    let text = ''
    for (let from = 0; from < data.length; from += 0x8000) text += String.fromCharCode(...data.subarray(from, from + 0x8000))
    return { width: bitmap.width, height: bitmap.height, bytes: btoa(text) }
  }, png.toString('base64'))
  return { width, height, data: Buffer.from(bytes, 'base64') }
}

/** What a QR code in a picture says. */
export async function readCode(page: Page, png: Buffer): Promise<string> {
  const { width, height, data } = await pixelsOf(page, png)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? ''
}
