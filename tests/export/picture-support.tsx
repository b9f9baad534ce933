// What the tests of pictures draw from: the published files, the light colours, and a place in time.
import { act } from '@testing-library/react'
import type { ReactElement } from 'react'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import type { Outlines } from '../../src/export/map-drawing'
import { outlineFiles } from '../../src/export/map-drawing'
import type { PictureColours } from '../../src/export/picture-colours'
import { type MapPicture, mapPicture } from '../../src/export/picture-map'
import type { Shapes } from '../../src/export/picture-projection'
import { drawSvg, svgText } from '../../src/export/picture-render'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { dutchAtlas, englishAtlas, publishedJson } from '../support/published'
import { mapColoursOf, tokensOf } from '../support/tokens'

export const pictureColours = tokensOf('light') as PictureColours
const outlines = Object.fromEntries(outlineFiles.map(name => [name, publishedJson<Shapes>(`${name}.geojson`)])) as Outlines
const atlases = { nl: dutchAtlas(), en: englishAtlas() }

export const made = new Date(2026, 10, 23)
export const link = 'https://voorbeeld.nl/?indicator=lonely'

export function pictureOf(view: Partial<View>): MapPicture {
  const language = view.language ?? 'nl'
  return {
    scene: resolve({ ...defaultView, ...view }, atlases[language]),
    outlines,
    texts: { nl, en }[language],
    colours: pictureColours,
    mapColours: mapColoursOf('light'),
    link,
    made,
    markerRadius: () => 12,
  }
}

/** The text of the file, and the same read back as a browser reads an SVG file. */
export function fileOf(picture: ReactElement): { text: string; file: Document; words: string } {
  let text = ''
  act(() => {
    text = svgText(drawSvg(picture))
  })
  const file = new DOMParser().parseFromString(text, 'image/svg+xml')
  return { text, file, words: [...file.querySelectorAll('text')].map(element => element.textContent).join(' ') }
}

export const mapFile = (view: Partial<View>) => fileOf(mapPicture(pictureOf(view)))
