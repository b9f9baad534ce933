// One line of the list: an option of the listbox, and a true link where it leads somewhere.
import { ArrowRight, ChevronsDown, CornerDownLeft, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '../domain/atlas'
import { elsewhere } from '../domain/view'
import type { Texts } from '../i18n/nl'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { linkTo } from '../state/sync'
import { Icon } from '../ui/Icon'
import { Marked } from './Marked'
import type { Hit } from './query'
import styles from './ResultRow.module.css'
import type { Option } from './sections'
import { markedParts, snippetOf } from './snippet'

type Props = { id: string; option: Option; isActive: boolean; isFirst: boolean; language: Language; onChoose(): void }

/** Of the other names what is worth showing: a person's role, or the name or everyday word that was hit. */
function namesShown({ document: { kind, title, names }, ...hit }: Hit, language: Language, words: Texts['search']): readonly string[] {
  if (kind === 'person') return names
  const isHit = (text: string) => markedParts(text, hit, language).some(part => part.isHit)
  const name = isHit(title) ? undefined : names.find(isHit)
  return name === undefined ? [] : [kind === 'area' ? words.also(name) : words.foundBy(name)]
}

function Found({ hit, language }: { hit: Hit; language: Language }) {
  const words = useTexts().search
  const { kind, title, aside, text } = hit.document
  const snippet = snippetOf(text, hit, language)
  const besides = [...namesShown(hit, language, words), aside].filter(Boolean).join(' · ')
  return (
    <>
      <span className={kind === 'quote' ? styles.voice : styles.title}>
        <Marked text={kind === 'quote' ? `“${title}”` : title} hit={hit} language={language} />
      </span>
      {besides ? (
        <span className={styles.aside}>
          {' '}
          <Marked text={besides} hit={hit} language={language} />
        </span>
      ) : null}
      {snippet ? (
        <span className={styles.snippet}>
          {' '}
          <Marked text={snippet} hit={hit} language={language} />
        </span>
      ) : null}
    </>
  )
}

const icons = { deed: ArrowRight, fill: Search, more: ChevronsDown }

export function ResultRow({ id, option, isActive, isFirst, language, onChoose }: Props) {
  const view = useStore(state => state.view)
  const target = 'target' in option ? option.target : null
  const content: ReactNode =
    option.does === 'go' ? (
      <Found hit={option.hit} language={language} />
    ) : (
      <span className={styles.deed}>
        <Icon of={icons[option.does]} size={16} />
        {option.words}
      </span>
    )
  const shared = { id, className: styles.row, 'data-does': option.does }
  const enter = isActive || isFirst ? <CornerDownLeft className={styles.enter} size={16} strokeWidth={1.5} aria-hidden="true" /> : null
  if (target === null)
    return (
      // The field keeps the focus and handles every key.
      // biome-ignore lint/a11y/useKeyWithClickEvents: as the combobox pattern asks
      <div {...shared} role="option" tabIndex={-1} aria-selected={isActive} onClick={onChoose}>
        {content}
        {enter}
      </div>
    )
  return (
    <a
      {...shared}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      href={linkTo(target.page === undefined ? { ...view, ...target } : { ...view, ...elsewhere, ...target })}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
        event.preventDefault()
        onChoose()
      }}
    >
      {content}
      {enter}
    </a>
  )
}
