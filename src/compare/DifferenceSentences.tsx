import { largestDifferences } from '../domain/differences'
import { useTexts } from '../i18n/use-texts'
import { formatFigure } from '../lib/format-figure'
import type { Comparison } from './ComparePage'
import styles from './ComparePage.module.css'

/** The three largest differences in words, made from the numbers. */
export function DifferenceSentences({ areas, figures }: Comparison) {
  const texts = useTexts()
  const words = texts.compare.sentences
  const found = largestDifferences(areas, figures).slice(0, 3)
  return (
    <>
      {found.length === 0 ? <p>{words.none}</p> : null}
      <ul className={styles.sentences}>
        {found.map(({ indicator, highest, lowest }, index) => (
          <li key={indicator.id}>
            {words.one(
              words.ranks[index] ?? '',
              indicator.label.toLowerCase(),
              formatFigure(highest.value, indicator, texts.locale),
              highest.area.name,
              formatFigure(lowest.value, indicator, texts.locale),
              lowest.area.name,
              indicator.year,
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{words.rule}</p>
    </>
  )
}
