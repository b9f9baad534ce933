import { useState } from 'react'
import type { OwnFigure } from '../domain/own-data'
import { fits, withFigure } from '../domain/own-operations'
import { headingsOf, sourceIn } from '../domain/own-table-parts'
import { ownValues } from '../domain/own-values'
import { completeWords, decimalsIn, type FigureWords, faultsIn, wordsFromHeading, wordsOf } from '../domain/own-words'
import { useAllTexts } from '../i18n/use-texts'
import { formatList } from '../lib/format'
import { changeOwn, freshOwnId, useOwnData } from '../state/own-data'
import { useScene } from '../state/use-scene'
import { AddedUpWords } from './AddedUpWords'
import type { ColumnPreview } from './FiguresDraft'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import { useFirstFault } from './use-first-fault'
import type { Draft } from './use-table-import'
import { WordsFields } from './WordsFields'

type Props = { draft: Draft; previews: readonly ColumnPreview[]; renewed: OwnFigure | null; onDone(sentence: string): void }

/** The words that go with each column; once they are all there its figures go into the atlas. The first column is for `renewed`, which keeps its words. */
export function WordsStep({ draft, previews, renewed, onDone }: Props) {
  const texts = useAllTexts()
  const words = texts.ownImport.words
  const { areas } = useScene().atlas
  const [filled, setFilled] = useState<readonly FigureWords[]>(() =>
    previews.map(({ column }, index) => (renewed && index === 0 ? wordsOf(renewed) : beginOf(draft, column))),
  )
  const [isTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { form, showFirst } = useFirstFault()
  const faults = filled.map(faultsIn)
  const faultCount = faults.reduce((sum, one) => sum + Object.keys(one).length, 0)

  const change = (index: number, part: Partial<FigureWords>) =>
    setFilled(before => before.map((one, at) => (at === index ? { ...one, ...part } : index === 0 ? following(one, before[0], part) : one)))

  const submit = async () => {
    setTried(true)
    setRefusal(null)
    if (faultCount > 0) return showFirst()
    const figures = previews.flatMap(({ accepted }, index): OwnFigure[] => {
      const complete = filled[index] && completeWords(filled[index])
      const values = complete ? ownValues(accepted, complete.aggregation, { areas }).values : {}
      const decimals = decimalsIn(accepted.map(({ value }) => value))
      return complete && Object.values(values).some(value => value !== null)
        ? [{ id: renewed && index === 0 ? renewed.id : freshOwnId(), decimals, values, ...complete }]
        : []
    })
    if (figures.length === 0) return setRefusal(words.nothing)
    const own = useOwnData.getState().own
    if (own && !fits(figures.reduce(withFigure, own))) return setRefusal(texts.ownPage.full)
    await changeOwn(before => figures.reduce(withFigure, before))
    onDone(
      words.added(
        formatList(
          figures.map(({ name }) => `‘${name}’`),
          texts.locale,
        ),
      ),
    )
  }
  return (
    <section className={styles.step} aria-labelledby="own-words">
      <h3 id="own-words" tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.text}</p>
      <form
        ref={form}
        className={formStyles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        {previews.map((preview, index) => {
          const one = filled[index]
          return one ? (
            <fieldset key={preview.column} className={formStyles.figure}>
              <legend>{words.of(preview.name)}</legend>
              <WordsFields words={one} faults={isTried ? (faults[index] ?? {}) : {}} onChange={part => change(index, part)} />
              {one.aggregation === '' ? null : <AddedUpWords accepted={preview.accepted} aggregation={one.aggregation} />}
            </fieldset>
          ) : null
        })}
        {isTried && faultCount > 0 ? <p role="alert">{words.faults(faultCount)}</p> : null}
        {refusal ? <p role="alert">{refusal}</p> : null}
        <button type="submit" className={formStyles.submit} data-primary>
          {words.add}
        </button>
      </form>
    </section>
  )
}

/** The words as the table itself has them, for the reader to go on with. */
function beginOf(draft: Draft, column: number): FigureWords {
  const { table, headings, notes } = draft
  const heading = table.choice.hasHeader ? (table.header[column] ?? '') : ''
  return wordsFromHeading(heading, cellsOf(draft, column), headingsOf(headings, column), sourceIn(notes))
}

const cellsOf = ({ table }: Draft, column: number) => table.rows.slice(0, 20).map(({ cells }) => cells[column] ?? '')

/** Source and year are mostly those of the first column: they follow it as long as they are the same. */
function following(one: FigureWords, first: FigureWords | undefined, { source, year }: Partial<FigureWords>): FigureWords {
  if (source !== undefined && one.source === first?.source) return { ...one, source }
  return year !== undefined && one.year === first?.year ? { ...one, year } : one
}
