import { nl } from '../../src/i18n/nl'
import { nlLater } from '../../src/i18n/nl-later'
import styles from './Gallery.module.css'
import { judged } from './readability'

const shown = 60
/** From here on a sentence is plain (B1). */
const plain = 60
const sentences = judged({ ...nl, ...nlLater })
const share = sentences.filter(({ ease }) => ease >= plain).length / sentences.length

/** The sentences of the interface that are hardest to read, for who writes the next version. */
export function Readability() {
  return (
    <section className={styles.piece}>
      <h2>How the Dutch of the interface reads</h2>
      <p>
        {sentences.length} sentences of five words and more; {Math.round(share * 100)} per cent at {plain} or higher on the Dutch Flesch scale (Douma, 1960). No
        limit: long names of sources and institutions count as hard words. The {shown} hardest:
      </p>
      <table className={styles.sentences}>
        <thead>
          <tr>
            <th scope="col">ease</th>
            <th scope="col">sentence</th>
            <th scope="col">where</th>
          </tr>
        </thead>
        <tbody>
          {sentences.slice(0, shown).map(({ place, text, ease }) => (
            <tr key={`${place} ${text}`}>
              <td>{Math.round(ease)}</td>
              <td lang="nl">{text}</td>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
