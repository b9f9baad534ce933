// The walk in three steps: a card that tells, and a ring around what it tells of.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './Tour.module.css'
import { rememberTour } from './tour-memory'

/** What each step is about. Where it is not on the screen the card stands alone. */
const targets = ['[data-tour="list"]', '[data-tour="map"]', '#panel'] as const

type Box = { left: number; top: number; width: number; height: number }

function boxOf(selector: string): Box | null {
  const box = document.querySelector(selector)?.getBoundingClientRect()
  if (!box || box.width === 0) return null
  const [left, top] = [Math.max(4, box.left), Math.max(4, box.top)]
  return { left, top, width: Math.min(window.innerWidth - 4, box.right) - left, height: Math.min(window.innerHeight - 4, box.bottom) - top }
}

export function Tour({ onClose }: { onClose(): void }) {
  const words = useTexts().help.tour
  const [step, setStep] = useState(0)
  const [box, setBox] = useState<Box | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const text = words.steps[step]

  useEffect(() => {
    rememberTour()
    dialog.current?.showModal()
  }, [])
  useLayoutEffect(() => {
    const measure = () => setBox(boxOf(targets[step] ?? '#panel'))
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [step])

  const isLast = step === words.steps.length - 1
  return (
    <dialog ref={dialog} className={styles.tour} aria-label={words.title} onClose={onClose}>
      {box ? <div className={styles.ring} style={box} /> : null}
      <div className={styles.card}>
        <p className={styles.count}>{words.count(step + 1, words.steps.length)}</p>
        <div aria-live="polite">
          <h2>{text?.title}</h2>
          <p>{text?.text}</p>
        </div>
        <div className={styles.buttons}>
          {isLast ? null : <Button onClick={() => dialog.current?.close()}>{words.skip}</Button>}
          {step > 0 ? <Button onClick={() => setStep(step - 1)}>{words.back}</Button> : null}
          <Button onClick={() => (isLast ? dialog.current?.close() : setStep(step + 1))}>{isLast ? words.done : words.next}</Button>
        </div>
      </div>
    </dialog>
  )
}
