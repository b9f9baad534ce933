// From the drawing of a preview to a PNG, without a browser.
import { Resvg } from '@resvg/resvg-js'

/** The colours of the light theme in tokens.css, by their names. */
export function lightTokens(css: string): Map<string, string> {
  const block = /\{[^{}]*--paper:[^{}]*\}/.exec(css)?.[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name = '', colour = '']) => [name, colour]))
}

/** Puts the colours in the place of their names; throws where one is missing, since the picture would be black there. */
export function withColours(svg: string, tokens: ReadonlyMap<string, string>): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = tokens.get(name)
    if (!colour) throw new Error(`src/ui/tokens.css has no light colour --${name}, which a preview picture is drawn with.`)
    return colour
  })
}

/** `fonts` are files of faces; those of this computer are left alone, so that every computer draws the same. */
export function drawPreview(svg: string, fonts: readonly string[]): Uint8Array {
  const font = { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' }
  return new Resvg(svg, { font }).render().asPng()
}

/** Where the preview of an area, or with null of the country, lies below the folder of the app. */
export const previewName = (area: string | null, language: string) => `previews/${language === 'nl' ? '' : `${language}/`}${area ?? 'nederland'}.png`
