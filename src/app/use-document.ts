import { useEffect } from 'react'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'

/** Title and language of the document, and what it is called once it is installed, follow the scene; `part` names what is open. */
export function useDocument(part: string | null) {
  const texts = useTexts()
  const language = useStore(state => state.view.language)
  useEffect(() => {
    document.title = texts.documentTitle(part)
    document.documentElement.lang = language
    document.querySelector('link[rel=manifest]')?.setAttribute('href', language === 'en' ? 'manifest.en.webmanifest' : 'manifest.webmanifest')
  }, [texts, part, language])
}
