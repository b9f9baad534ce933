import { useTexts } from '../i18n/use-texts'
import { addressOf, appBase } from '../state/sync'
import { useScene } from '../state/use-scene'
import { DownloadMenu } from '../ui/DownloadMenu'
import { readMapColours } from './map-colours'
import { markerRadius } from './marker-layout'
import { useOwnShapes } from './use-own-shapes'

/** The map as it stands, as a picture to take along. What draws it comes only when asked for. */
export function MapDownload() {
  const texts = useTexts()
  const scene = useScene()
  const { shapes } = useOwnShapes(scene)
  const words = texts.download
  const download = async (format: 'png' | 'svg') => {
    const { downloadMap } = await import('../export/picture-files')
    await downloadMap(format, {
      scene,
      texts,
      mapColours: readMapColours('light'),
      link: addressOf(scene.view),
      made: new Date(),
      shapes,
      markerRadius: residents => markerRadius(residents, 1),
      fileAddress: name => new URL(`data/v1/${name}`, appBase()).href,
    })
  }
  return (
    <DownloadMenu
      label={words.map}
      look="floating"
      align="end"
      texts={words}
      choices={[
        { label: words.png, note: words.pngNote, onChoose: () => download('png') },
        { label: words.svg, note: words.svgNote, onChoose: () => download('svg') },
      ]}
    />
  )
}
