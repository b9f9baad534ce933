import { useTexts } from '../i18n/use-texts'
import styles from './Original.module.css'

/** Marks a text as a translation and keeps the Dutch one a click away; nothing where the atlas is Dutch. */
export function Original({ text }: { text: string | undefined }) {
  const texts = useTexts()
  if (text === undefined) return null
  return (
    <details className={styles.original}>
      <summary>
        {texts.panel.translated}. {texts.panel.original}
      </summary>
      <p lang="nl">{text}</p>
    </details>
  )
}
