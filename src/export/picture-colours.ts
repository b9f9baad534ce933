// The light colours of the interface, for pictures that leave it; read from tokens.css like those of the map.

export const pictureColourNames = ['paper', 'surface', 'ink', 'ink-second', 'hairline', 'edge', 'chosen'] as const
export type PictureColours = Record<(typeof pictureColourNames)[number], string>

/** Always those of the light theme, whatever the page wears just now. */
export function readPictureColours(): PictureColours {
  const probe = document.createElement('div')
  probe.dataset.theme = 'light'
  probe.hidden = true
  document.body.append(probe)
  const computed = getComputedStyle(probe)
  const colours = Object.fromEntries(pictureColourNames.map(name => [name, computed.getPropertyValue(`--${name}`).trim() || '#808080'])) as PictureColours
  probe.remove()
  return colours
}
