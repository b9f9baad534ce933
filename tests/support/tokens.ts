// The colours of a theme, read from src/ui/tokens.css without a browser.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { luminance } from '../../src/lib/luminance'
import { type MapColours, mapColourNames, type Theme } from '../../src/map/map-colours'
import { root } from './published'

export const themes: readonly Theme[] = ['light', 'dark', 'beamer']

/** The values of a theme by the name of the token without its dashes: 'ink', 'map-water'. */
export function tokensOf(theme: Theme): Record<string, string> {
  const sheet = readFileSync(resolve(root, 'src/ui/tokens.css'), 'utf8')
  // Only rules at the start of a line: the ones inside a media query change sizes.
  const body = new RegExp(`^(?::root,\\n)?\\[data-theme="${theme}"\\] \\{([^}]*)\\}`, 'm').exec(sheet)?.[1] ?? ''
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

/** The hexadecimal colour of a token; throws where there is none. */
export function colourOf(theme: Theme, name: string): string {
  const value = tokensOf(theme)[name]
  if (!value || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`tokens.css: ${theme}: --${name}: expected a colour such as #15212e, found '${value}'`)
  return value
}

export function mapColoursOf(theme: Theme): MapColours {
  const named = Object.fromEntries(mapColourNames.map(name => [name, colourOf(theme, `map-${name}`)])) as Omit<MapColours, 'line'>
  return { ...named, line: Number.parseFloat(tokensOf(theme)['map-line'] ?? '') } as MapColours
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
