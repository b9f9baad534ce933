import { useState } from 'react'
import { languages } from '../domain/atlas'
import type { View } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { CopyField } from './CopyField'
import { type EmbedOptions, embedAddress, embedCode, heights } from './embed-code'
import styles from './ShareDialog.module.css'

/** The map for another website: a preview, a few choices, and the code to paste. */
export function EmbedPart({ view }: { view: View }) {
  const words = useTexts().share.embed
  const [options, setOptions] = useState<EmbedOptions>({ isStill: false, height: heights.usual, language: view.language })
  const change = (part: Partial<EmbedOptions>) => setOptions({ ...options, ...part })
  const address = embedAddress(view, options)
  return (
    <section className={styles.part}>
      <h3>{words.title}</h3>
      <div className={styles.options}>
        <label className={styles.check}>
          <input type="checkbox" checked={!options.isStill} onChange={event => change({ isStill: !event.target.checked })} />
          {words.interactive}
        </label>
        <label>
          <span>{words.height}</span>
          <input
            type="number"
            min={heights.least}
            max={heights.most}
            step={20}
            value={options.height}
            onChange={event => change({ height: Number(event.target.value) })}
          />
        </label>
        <label>
          <span>{words.language}</span>
          <select value={options.language} onChange={event => change({ language: languages.find(language => language === event.target.value) ?? 'nl' })}>
            {languages.map(language => (
              <option key={language} value={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <iframe className={styles.preview} src={address} title={words.preview} />
      <CopyField label={words.code} text={embedCode(address, document.title, options.height)} copy={words.copy} copied={words.copied} lines={4} />
      <p className={styles.quiet}>{words.privacy}</p>
    </section>
  )
}
