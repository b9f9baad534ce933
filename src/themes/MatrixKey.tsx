import { type FindingKind, findingKinds } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import { filterBy } from '../state/actions'
import { KindSign } from './KindSign'
import styles from './MatrixKey.module.css'

/** What each sign means; choosing one leaves only that kind. */
export function MatrixKey({ chosen }: { chosen: FindingKind | null }) {
  const words = useTexts().findings
  return (
    <fieldset className={styles.key}>
      <legend>{words.matrix.only}</legend>
      {[null, ...findingKinds].map(kind => (
        <label key={kind ?? 'all'}>
          <input type="radio" name="matrix-kind" checked={chosen === kind} onChange={() => filterBy({ kind })} />
          <span>
            {kind ? <KindSign kind={kind} /> : null}
            {kind ? words.kinds[kind].many : words.matrix.everything}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
