import { isOwn } from '../domain/own-data'
import { useTexts } from '../i18n/use-texts'
import { formatList } from '../lib/format'
import { dismissMisread } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import styles from './MisreadNotice.module.css'

/** Says in a sentence what of the link was not understood. */
export function MisreadNotice() {
  const texts = useTexts()
  const { misread, area, view } = useScene()
  if (misread.length === 0) return null
  const parts = formatList(
    misread.map(part => `‘${part}’`),
    texts.locale,
  )
  return (
    <div className={styles.notice} role="status">
      <p>
        {area || view.page !== 'map' ? texts.misread.sentence(parts) : texts.misread.country(parts)}
        {misread.some(part => isOwn(part.split('=').at(-1) ?? '')) ? ` ${texts.ownWords.misread}` : null}
      </p>
      <Button onClick={() => dismissMisread(area?.id ?? null)}>{texts.misread.dismiss}</Button>
    </div>
  )
}
