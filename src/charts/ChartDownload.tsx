import { useRef } from 'react'
import { DownloadMenu } from '../ui/DownloadMenu'

/** What stands around the chart in its picture: PictureWords of src/export. */
export type ChartPictureWords = {
  title: string
  /** The sentence of the chart. */
  subtitle: string
  /** Source, year and kind; attribution: a line each. */
  foot: readonly string[]
  /** The full address of the view. */
  link: string
  /** Who made it, and when. */
  maker: string
  language: string
}
type Legend = readonly { label: string; tone: 'chosen' | 'ink' | 'edge'; shape: 'dot' | 'ring' | 'tick' | 'band' }[]

type Props = {
  /** Asked for at the moment of the download, for the date and the link. */
  words(made: Date): ChartPictureWords
  legend?: Legend
  /** The words of the file name: indicator, area. */
  nameParts: readonly string[]
  texts: { chart: string; png: string; pngNote: string; svg: string; svgNote: string; busy: string; failed: string }
}

/**
 * A chart as a picture with its words and source: the drawing is the one in the same `figure`, so this belongs in a ChartFrame.
 * What makes the picture comes only when asked for.
 */
export function ChartDownload({ words, legend = [], nameParts, texts }: Props) {
  const place = useRef<HTMLSpanElement>(null)
  const download = async (format: 'png' | 'svg') => {
    const svg = place.current?.closest('figure')?.querySelector<SVGSVGElement>('svg[role="img"]')
    if (!svg) throw new Error('There is no chart to draw.')
    const made = new Date()
    const { downloadChart } = await import('../export/picture-files')
    await downloadChart(format, { svg, words: words(made), legend, nameParts, made })
  }
  return (
    <span ref={place}>
      <DownloadMenu
        label={texts.chart}
        look="quiet"
        texts={texts}
        choices={[
          { label: texts.png, note: texts.pngNote, onChoose: () => download('png') },
          { label: texts.svg, note: texts.svgNote, onChoose: () => download('svg') },
        ]}
      />
    </span>
  )
}
