// A presentation on paper: a choice of sheets, a preview of them, and the browser's own printing.
import { Printer } from 'lucide-react'
import { useContext, useEffect, useState } from 'react'
import type { Area } from '../../domain/atlas'
import type { Deck } from '../../domain/deck'
import { findArea } from '../../domain/scene'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck, openPaper } from '../../state/actions'
import { parseLink } from '../../state/link'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { AreaSheet } from './AreaSheet'
import { Handout } from './Handout'
import { areMapsDrawn } from './maps-drawn'
import styles from './PaperPage.module.css'
import { SlideSheets } from './SlideSheets'
import { WallMap } from './WallMap'

const forms = ['slides', 'handout', 'notes', 'area', 'wall'] as const
type Form = (typeof forms)[number]

/** The size of the paper; the browser's print dialog takes it over. */
const sizes: Record<Form, string> = { slides: 'A4 landscape', handout: 'A4', notes: 'A4', area: 'A4', wall: 'A3' }

export function PaperPage({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const words = texts.paper
  const atlas = useContext(AtlasContext)
  const asked = useStore(state => state.view.place)
  const form = forms.find(option => option === asked) ?? 'slides'
  const isDrawn = useAreMapsDrawn(form)
  const ids = new Set(deck.slides.map(({ link }) => parseLink(link).area))
  const areas = [...ids].flatMap(id => (atlas && id ? (findArea(atlas, id) ?? []) : []))
  const name = deck.name || texts.decks.unnamed
  return (
    <main id="panel" className={styles.page} data-scrolls>
      <style>{`@media print { @page { size: ${sizes[form]}; margin: 0 } }`}</style>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{words.title(name)}</h1>
        <fieldset className={styles.forms}>
          <legend>{words.choose}</legend>
          {forms.map(option => (
            <label key={option}>
              <input
                type="radio"
                name="form"
                checked={form === option}
                disabled={option === 'area' && areas.length === 0}
                onChange={() => openPaper(deck.id, option)}
              />
              {words.forms[option]}
            </label>
          ))}
        </fieldset>
        <div className={styles.buttons}>
          <button type="button" className={styles.print} disabled={!isDrawn} onClick={() => window.print()}>
            <Printer size={18} strokeWidth={1.5} aria-hidden="true" />
            {words.print}
          </button>
          <Button onClick={() => openDeck(deck.id)}>{words.back}</Button>
          <p role="status">{isDrawn ? '' : words.waiting}</p>
        </div>
      </header>
      <section aria-label={words.sheets} className={styles.sheets} data-form={form}>
        {sheets(areas)}
      </section>
    </main>
  )

  function sheets(found: readonly Area[]) {
    switch (form) {
      case 'slides':
        return <SlideSheets deck={deck} />
      case 'handout':
        return <Handout deck={deck} withNotes={false} />
      case 'notes':
        return <Handout deck={deck} withNotes />
      case 'area':
        return found.slice(0, 4).map(area => <AreaSheet key={area.id} area={area} />)
      case 'wall':
        return <WallMap deck={deck} />
    }
  }
}

/** Whether every drawing of a map on the sheets has its outlines. */
function useAreMapsDrawn(form: string): boolean {
  const [isDrawn, setDrawn] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other sheets have other maps
  useEffect(() => {
    setDrawn(false)
    const look = () => {
      const sheets = document.querySelector('#panel')
      if (sheets && areMapsDrawn(sheets)) {
        setDrawn(true)
        clearInterval(timer)
      }
    }
    const timer = setInterval(look, 150)
    return () => clearInterval(timer)
  }, [form])
  return isDrawn
}
