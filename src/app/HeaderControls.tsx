import { Languages, SunMoon } from 'lucide-react'
import { appearances } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { chooseAppearance, chooseLanguage } from '../state/actions'
import { useStore } from '../state/store'
import { Icon } from '../ui/Icon'
import styles from './HeaderControls.module.css'

/** How the atlas looks, and its other language. */
export function HeaderControls() {
  const texts = useTexts()
  const { appearance, language } = useStore(state => state.view)
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <>
      <label className={styles.appearance}>
        <Icon of={SunMoon} />
        <span className="visually-hidden">{texts.header.appearance}</span>
        <select value={appearance} onChange={event => chooseAppearance(appearances.find(option => option === event.target.value) ?? 'system')}>
          {appearances.map(option => (
            <option key={option} value={option}>
              {texts.appearances[option]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles.language} lang={other} title={texts.header.otherLanguageLabel} onClick={() => chooseLanguage(other)}>
        <Icon of={Languages} />
        {texts.header.otherLanguage}
      </button>
    </>
  )
}
