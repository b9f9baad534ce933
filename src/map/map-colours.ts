// The colours of the map come from tokens.css, so that map and interface change theme together.

export const mapColourNames = [
  'water',
  'neighbour',
  'land',
  'municipality',
  'province-line',
  'city-line',
  'label',
  'label-quiet',
  'label-water',
  'halo',
  'area',
  'chosen',
  'own',
  'casing',
] as const
export type MapColours = Record<(typeof mapColourNames)[number], string> & { line: number }

export type Theme = 'light' | 'dark' | 'beamer'

/** Reads the map's tokens of a theme; `line` is the width of an outline in pixels. */
export function readMapColours(theme: Theme): MapColours {
  const probe = document.createElement('div')
  probe.dataset.theme = theme
  probe.hidden = true
  document.body.append(probe)
  const computed = getComputedStyle(probe)
  const read = (name: string) => computed.getPropertyValue(`--map-${name}`).trim()
  const colours = Object.fromEntries(mapColourNames.map(name => [name, read(name) || '#808080'])) as Record<(typeof mapColourNames)[number], string>
  const line = Number.parseFloat(read('line')) || 1.6
  probe.remove()
  return { ...colours, line }
}
