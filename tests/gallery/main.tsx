// Every kind of chart alone, in every theme and language, with ordinary, missing and extreme values.
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { loadAtlas } from '../../src/data/load-atlas'
import { loadFigures } from '../../src/data/load-figures'
import { type Atlas, type Language, languages } from '../../src/domain/atlas'
import type { Theme } from '../../src/map/map-colours'
import { useStore } from '../../src/state/store'
import '../../src/ui/base.css'
import '../../src/ui/type.css'
import '../../src/ui/tokens.css'
import styles from './Gallery.module.css'
import { Pieces } from './Pieces'
import { Readability } from './Readability'

const themes: readonly Theme[] = ['light', 'dark', 'beamer']

/** `?weergave=dark&taal=en&breedte=272` opens the page as a picture needs it. */
const asked = new URLSearchParams(window.location.search)

function Gallery() {
  const [atlas, setAtlas] = useState<Atlas | null>(null)
  const [theme, setTheme] = useState(asked.get('weergave') ?? 'light')
  const [width, setWidth] = useState(Number(asked.get('breedte') ?? 392))
  const language = useStore(state => state.view.language)
  const setLanguage = (next: Language) => useStore.setState(state => ({ view: { ...state.view, language: next } }))
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    const root = new URL('/', document.baseURI)
    Promise.all([loadAtlas(language, root), loadFigures(language, root)]).then(([loaded, figures]) => setAtlas({ ...loaded, figures }))
  }, [language])
  return (
    <main className={styles.page}>
      <h1>Every chart</h1>
      <nav className={styles.choices}>
        {themes.map(option => (
          <button key={option} type="button" aria-pressed={option === theme} onClick={() => setTheme(option)}>
            {option}
          </button>
        ))}
        {languages.map(option => (
          <button key={option} type="button" aria-pressed={option === language} onClick={() => setLanguage(option)}>
            {option}
          </button>
        ))}
        <label>
          width <input type="range" min="240" max="720" value={width} onChange={event => setWidth(Number(event.target.value))} /> {width} px
        </label>
      </nav>
      {atlas ? <Pieces atlas={atlas} width={width} /> : null}
      <Readability />
    </main>
  )
}

if (asked.get('taal') === 'en') useStore.setState(state => ({ view: { ...state.view, language: 'en' } }))
const root = document.getElementById('app')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
