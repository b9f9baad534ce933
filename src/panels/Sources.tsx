import { useTexts } from '../i18n/use-texts'
import { openPage } from '../state/actions'
import type { AreaScene } from './AreaPanel'
import styles from './Sources.module.css'
import { ViewLink } from './ViewLink'

/** Where everything about the area comes from, how precise the outline is, and what is odd in the source. */
export function Sources({ scene: { area, atlas } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.sources
  const { publication } = atlas.programme
  return (
    <>
      <dl className={styles.sources}>
        <dt>{words.publication}</dt>
        <dd>
          <cite lang="nl">{publication.title}</cite>, {publication.publisher}, {publication.date}, {words.page(area.page)}.
        </dd>
        <dt>{words.outline}</dt>
        <dd>
          <strong>{words.precision[area.boundary.precision]}</strong>. {area.boundary.note} {area.boundary.precision === 'exact' ? '' : texts.map.sketched}
          <br />
          {words.licence}
        </dd>
        <dt>{words.residents}</dt>
        <dd>{words.residentsText}</dd>
        {area.notes.length > 0 ? (
          <>
            <dt>{words.odd}</dt>
            <dd>
              <ul className={styles.odd}>
                {area.notes.map(note => (
                  <li key={note.text}>
                    <strong>{words.noteSubjects[note.about]}</strong>: {note.text}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <p className={styles.more}>
        <ViewLink to={{ page: 'accountability', area: null }} onFollow={() => openPage('accountability')}>
          {words.more}
        </ViewLink>
      </p>
    </>
  )
}
