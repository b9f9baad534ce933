import { useState } from 'react'
import type { OwnFigure } from '../domain/own-data'
import { withFigure } from '../domain/own-operations'
import { completeWords, faultsIn, wordsOf } from '../domain/own-words'
import { useAllTexts } from '../i18n/use-texts'
import { changeOwn } from '../state/own-data'
import { Button } from '../ui/Button'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import { useFirstFault } from './use-first-fault'
import { WordsFields } from './WordsFields'

/** Other words for a figure that is there. `onDone` gets what was changed, or null where nothing was. */
export function FigureEdit({ figure, onDone }: { figure: OwnFigure; onDone(sentence: string | null): void }) {
  const texts = useAllTexts().ownPage
  const [words, setWords] = useState(() => wordsOf(figure))
  const { form, showFirst } = useFirstFault()
  const submit = async () => {
    const complete = completeWords(words)
    if (!complete) return showFirst()
    await changeOwn(own => withFigure(own, { ...figure, ...complete }))
    onDone(texts.list.changed(complete.name))
  }
  return (
    <form
      ref={form}
      className={formStyles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <WordsFields words={words} faults={faultsIn(words)} onChange={part => setWords({ ...words, ...part })} />
      <div className={styles.row}>
        <button type="submit" className={formStyles.submit} data-primary>
          {texts.list.save}
        </button>
        <Button onClick={() => onDone(null)}>{texts.list.cancel}</Button>
      </div>
    </form>
  )
}
