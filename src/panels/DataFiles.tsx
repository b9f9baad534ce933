import type { ReactNode } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { address } from '../state/address'
import styles from './AccountabilityPage.module.css'

/** Below the page's `<base>`. */
export const fileAddress = (name: string) => address.file(`data/v1/${name}`)

/** The published files, each with what it holds; then what describes them, for people and for computers. */
export function DataFiles() {
  const words = useAllTexts().accountability.data
  const schemaOf = (name: string) => (name.endsWith('.json') ? <a href={fileAddress(name.replace('.json', '.schema.json'))}>{words.schema}</a> : null)
  return (
    <>
      <ul className={styles.files}>
        {Object.entries(words.files).map(([name, what]) => (
          <File key={name} name={name} what={what}>
            {schemaOf(name)}
          </File>
        ))}
      </ul>
      <h3>{words.aboutTitle}</h3>
      <ul className={styles.files}>
        <File name={words.howTo.file} what={words.howTo.text} />
        {Object.entries(words.about).map(([name, what]) => (
          <File key={name} name={name} what={what} />
        ))}
      </ul>
    </>
  )
}

function File({ name, what, children }: { name: string; what: string; children?: ReactNode }) {
  return (
    <li>
      <a href={fileAddress(name)} download>
        {name}
      </a>
      <span>{what}</span>
      {children}
    </li>
  )
}
