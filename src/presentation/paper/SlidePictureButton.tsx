// A slide as a file: drawn once more at full size beside the page, with its map as a drawing, and saved as PNG.
import { ImageDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Deck } from '../../domain/deck'
import { fileName, saveFile } from '../../export/save-file'
import { useAllTexts } from '../../i18n/use-texts'
import { fold } from '../../lib/fold'
import { Button } from '../../ui/Button'
import { SlideFrame } from '../slides/SlideFrame'
import { areMapsDrawn } from './maps-drawn'
import styles from './SlidePictureButton.module.css'
import { slidePicture } from './slide-picture'

/** Milliseconds: outlines that have not come by then do not come. */
const patience = 15_000

export function SlidePictureButton({ deck, number }: { deck: Deck; number: number }) {
  const texts = useAllTexts()
  const words = texts.paper
  const canvas = useRef<HTMLDivElement>(null)
  const [isDrawing, setDrawing] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    if (!isDrawing) return
    const began = Date.now()
    const timer = setInterval(async () => {
      const slide = canvas.current
      if (!slide || (!areMapsDrawn(slide) && Date.now() - began < patience)) return
      clearInterval(timer)
      try {
        const name = fold(deck.name).replaceAll(' ', '-').slice(0, 50)
        const parts = [name, `${texts.slides.word}-${number}`].filter(Boolean)
        saveFile(await slidePicture(slide), fileName(parts, new Date(), 'png'))
      } catch {
        setFailed(true)
      }
      setDrawing(false)
    }, 150)
    return () => clearInterval(timer)
  }, [isDrawing, deck, number, texts])

  return (
    <>
      <Button
        icon={ImageDown}
        label={`${words.picture}: ${texts.slides.number(number, deck.slides.length)}`}
        onClick={() => {
          setFailed(false)
          setDrawing(true)
        }}
      >
        {words.picture}
      </Button>
      <span role="status">{isDrawing ? words.pictureDrawing : hasFailed ? words.pictureFailed : ''}</span>
      {isDrawing
        ? createPortal(
            <div ref={canvas} className={styles.canvas} aria-hidden="true" inert>
              <SlideFrame deck={deck} number={number} map="still" />
            </div>,
            document.body,
          )
        : null}
    </>
  )
}
