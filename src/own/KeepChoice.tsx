import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { ownFileName, writeOwn } from '../data/own-file'
import { isEmpty } from '../domain/own-operations'
import { saveFile } from '../export/save-file'
import { useAllTexts } from '../i18n/use-texts'
import { deleteAllOwn, keepOwn, useOwnData } from '../state/own-data'
import { Button } from '../ui/Button'
import formStyles from './Form.module.css'
import styles from './Own.module.css'

/** Whether all of it stays in this browser, as a file, or not at all. */
export function KeepChoice() {
  const words = useAllTexts().ownPage.keep
  const { own, isKept, trouble, isBroken } = useOwnData()
  const [said, setSaid] = useState('')
  if (own === null) return null
  const isThere = !isEmpty(own) || isKept || isBroken
  return (
    <div className={styles.keep}>
      <label className={formStyles.tick}>
        <input
          type="checkbox"
          checked={isKept}
          onChange={async event => {
            const wanted = event.target.checked
            await keepOwn(wanted)
            setSaid(useOwnData.getState().trouble ? '' : wanted ? words.kept : words.loose)
          }}
        />
        <span>
          {words.tick}
          <small>{words.hint}</small>
        </span>
      </label>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {trouble ? <p role="alert">{words[trouble]}</p> : null}
      {isBroken ? <p role="alert">{words.broken}</p> : null}
      {isThere ? (
        <div className={styles.row}>
          <Button icon={Download} onClick={() => saveFile(new Blob([writeOwn(own)], { type: 'application/json' }), ownFileName)}>
            {words.export}
          </Button>
          <Button
            icon={Trash2}
            onClick={async () => {
              await deleteAllOwn()
              setSaid(useOwnData.getState().trouble ? '' : words.deleted)
            }}
          >
            {words.deleteAll}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
