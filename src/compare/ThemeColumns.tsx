import type { Area, Highlight } from '../domain/atlas'
import { type Theme, themes } from '../domain/themes'
import { useAllTexts } from '../i18n/use-texts'
import { ScrollBox } from '../ui/ScrollBox'
import type { Comparison } from './ComparePage'
import styles from './ThemeColumns.module.css'

/** By theme: what each area wants, learned and reached. Pointing at a theme lights up its row. */
export function ThemeColumns({ areas }: Comparison) {
  const texts = useAllTexts()
  const words = texts.compare.themes
  return (
    <ScrollBox label={texts.table.scroll(words.theme)} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            {areas.map(area => (
              <th key={area.id} scope="col">
                {area.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(theme => (
            <tr key={theme}>
              <th scope="row">{texts.themes[theme]}</th>
              {areas.map(area => (
                <td key={area.id}>
                  <Cell area={area} theme={theme} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Cell({ area, theme }: { area: Area; theme: Theme }) {
  const words = useAllTexts().compare.themes
  const ofKind = (kind: Highlight['kind']) =>
    area.interview.highlights.filter(highlight => highlight.kind === kind && highlight.themes.includes(theme)).map(highlight => highlight.title)
  const groups = [
    { word: words.wants, lines: area.ambitions.filter(ambition => ambition.themes.includes(theme)).map(ambition => ambition.text) },
    { word: words.learned, lines: ofKind('lesson') },
    { word: words.reached, lines: ofKind('result') },
  ].filter(group => group.lines.length > 0)
  if (groups.length === 0) return <span className={styles.none}>{words.none}</span>
  return groups.map(group => (
    <div key={group.word} className={styles.group}>
      <strong>{group.word}</strong>
      <ul>
        {group.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  ))
}
