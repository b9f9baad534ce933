import { useEffect, useRef, useState } from 'react'
import type { Area } from '../domain/atlas'
import { defaultView } from '../domain/view'
import type { VoiceText } from '../domain/voices'
import type { QuoteShape } from '../export/quote-layout'
import { quoteAsText, quoteFileName, quoteNumber, quoteWords } from '../export/quote-words'
import { useTexts } from '../i18n/use-texts'
import { AddSlide } from '../share/AddSlide'
import { addressOf, appBase } from '../state/sync'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { DownloadMenu } from '../ui/DownloadMenu'
import styles from './QuoteTools.module.css'

type Props = {
  area: Area
  voice: VoiceText
  /** The Dutch text where the voice is a translation. */
  original?: string | undefined
}

/** A quote to take along: as a card, as text with its citation, or as a link. What draws the card comes only when asked for. */
export function QuoteTools({ area, voice, original }: Props) {
  const texts = useTexts()
  const { atlas } = useScene()
  const tools = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<{ said: string } | { refused: string } | null>(null)
  const words = texts.quoteCard
  const { language } = atlas
  const number = quoteNumber(area, voice)

  const link = () => addressOf({ ...defaultView, language, page: 'map', area: area.id, place: voice.id })
  const quote = () => ({ area, voice, original, publication: atlas.programme.publication, link: link(), language })
  const download = async (format: 'png' | 'svg', shape: QuoteShape) => {
    setOutcome(null)
    const { downloadQuote } = await import('../export/quote-files')
    const name = quoteFileName(area, voice, shape === 'square', format, texts)
    const landAddress = new URL('data/v1/provinces.geojson', appBase()).href
    await downloadQuote(format, { words: quoteWords(quote(), texts), shape, areas: atlas.areas, area, name, landAddress })
  }
  const copy = async (text: string, said: string) => {
    setOutcome(null)
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ said })
    } catch {
      setOutcome({ refused: text })
    }
  }

  const putAway = () => {
    setOutcome(null)
    tools.current?.querySelector('button')?.focus()
  }

  const choices = [
    { label: words.png(words.wide), note: words.pngNote, onChoose: () => download('png', 'wide') },
    { label: words.png(words.square), onChoose: () => download('png', 'square') },
    { label: words.svg(words.wide), note: words.svgNote, onChoose: () => download('svg', 'wide') },
    { label: words.svg(words.square), onChoose: () => download('svg', 'square') },
    { label: words.copyText, note: words.copyTextNote, onChoose: () => copy(quoteAsText(quote(), texts), words.copiedText) },
    { label: words.copyLink, onChoose: () => copy(link(), words.copiedLink) },
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and here is nothing to fill in
    <div ref={tools} role="group" aria-label={number === null ? words.headline(area.name) : words.quote(number, area.name)} className={styles.tools}>
      <DownloadMenu label={words.button} look="quiet" texts={texts.download} choices={choices} />
      <AddSlide kind="quote" view={{ page: 'map', area: area.id, place: voice.id }} about={area.name} />
      <p role="status">{outcome && 'said' in outcome ? outcome.said : ''}</p>
      {outcome && 'refused' in outcome ? <ToCopy key={outcome.refused} text={outcome.refused} onClose={putAway} /> : null}
    </div>
  )
}

/** The text itself, selected, where the browser does not let us copy. */
function ToCopy({ text, onClose }: { text: string; onClose(): void }) {
  const words = useTexts().quoteCard
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className={styles.toCopy}>
      <p role="alert">{words.notCopied}</p>
      <textarea ref={field} readOnly value={text} rows={text.includes('\n') ? 9 : 2} aria-label={words.toCopy} />
      <Button onClick={onClose}>{words.close}</Button>
    </div>
  )
}
