import { useEffect, useRef, useState } from 'react'
import type { OwnFigure } from '../domain/own-data'
import { useAllTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import { FileField } from '../ui/FileField'
import { FiguresDraft } from './FiguresDraft'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import type { Saying } from './OwnPage'
import { useTableImport } from './use-table-import'

type Props = Saying & { renewed: OwnFigure | null; onRenewed(): void }

/** Brings figures in: pasted or from a file, then checked from top to bottom; as new values for `renewed` where there is one. */
export function FiguresImport({ renewed, onRenewed, onSaid }: Props) {
  const texts = useAllTexts()
  const words = texts.ownImport.add
  const table = useTableImport()
  const [pasted, setPasted] = useState('')
  const start = useRef<HTMLDivElement>(null)
  const { draft } = table
  const source = draft?.source ?? null
  useEffect(() => {
    // What was read stands below; whoever cannot see it is brought there.
    if (source) start.current?.querySelector<HTMLElement>('h3')?.focus()
  }, [source])

  const done = draft ? words.done(draft.table.rows.length, draft.table.header.length) : ''
  const begin = () => {
    table.forget()
    setPasted('')
  }
  return (
    <div className={styles.steps}>
      <p>{words.text}</p>
      {renewed ? (
        <div className={styles.row}>
          <p className={styles.private}>{words.renews(renewed.name)}</p>
          <Button onClick={onRenewed}>{words.renewsNot}</Button>
        </div>
      ) : null}
      <div className={styles.sources}>
        <form
          className={styles.paste}
          onSubmit={event => {
            event.preventDefault()
            void table.readText(pasted)
          }}
        >
          <label>
            <span>{words.paste}</span>
            <textarea
              rows={6}
              spellCheck={false}
              autoComplete="off"
              placeholder={words.example}
              value={pasted}
              onChange={event => setPasted(event.target.value)}
            />
          </label>
          <button type="submit" className={formStyles.submit} data-primary={!draft || undefined}>
            {words.read}
          </button>
        </form>
        <FileField label={words.file} hint={words.hint} accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain" onFile={table.readFile} />
      </div>
      <p role="status" className={styles.said}>
        {table.isReading ? words.reading : done}
      </p>
      {table.fault ? <p role="alert">{table.fault}</p> : null}
      {draft ? (
        <div ref={start} className={styles.steps}>
          <FiguresDraft
            draft={draft}
            table={table}
            renewed={renewed}
            onDone={sentence => {
              begin()
              onRenewed()
              onSaid(sentence)
            }}
          />
          <div>
            <Button onClick={begin}>{words.again}</Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
