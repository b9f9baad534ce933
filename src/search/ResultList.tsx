import type { Language } from '../domain/atlas'
import { ResultRow } from './ResultRow'
import styles from './SearchDialog.module.css'
import type { Option, Section } from './sections'

type Props = { id: string; label: string; sections: readonly Section[]; active: number; language: Language; onChoose(option: Option): void }

/** The id of an option, by its place in the whole list. */
export const optionId = (list: string, place: number) => `${list}-${place}`

/** The listbox: a group for each section, its options counted through from the first to the last. */
export function ResultList({ id, label, sections, active, language, onChoose }: Props) {
  const startOf = (section: Section) => sections.slice(0, sections.indexOf(section)).reduce((sum, { options }) => sum + options.length, 0)
  return (
    // The field keeps the focus: a press on the list must not take it.
    <div id={id} role="listbox" aria-label={label} className={styles.list} tabIndex={-1} onMouseDown={event => event.preventDefault()}>
      {sections.map(section => {
        const start = startOf(section)
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, which a fieldset cannot be
          <div key={section.id} role="group" aria-labelledby={`${id}-${section.id}`} className={styles.section}>
            <div id={`${id}-${section.id}`} role="presentation" className={styles.heading}>
              {section.title}
              {section.count === null ? null : <span className={styles.count}>{section.count}</span>}
            </div>
            {section.options.map((option, place) => (
              <ResultRow
                key={optionId(id, start + place)}
                id={optionId(id, start + place)}
                option={option}
                isActive={active === start + place}
                isFirst={active === -1 && start + place === 0 && option.does !== 'fill'}
                language={language}
                onChoose={() => onChoose(option)}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}
