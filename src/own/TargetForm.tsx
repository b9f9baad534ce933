import { useState } from 'react'
import { findIndicator } from '../domain/figures'
import { indicatorThemes } from '../domain/indicator'
import { fits, withTarget } from '../domain/own-operations'
import { yearOf } from '../domain/own-words'
import { useAllTexts } from '../i18n/use-texts'
import { changeOwn, useOwnData } from '../state/own-data'
import { useScene } from '../state/use-scene'
import { SelectField, TextField } from './Fields'
import formStyles from './Form.module.css'
import styles from './Own.module.css'
import { useFirstFault } from './use-first-fault'

const nothing = { area: '', indicator: '', value: '', year: '' }

/** A number as people type it; null where it is none. */
const numberOf = (text: string) => (/^\s*[-−]?\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.').replace('−', '-')) : null)

/** What a reader wants an area to reach, for a figure of the atlas or an own one. */
export function TargetForm() {
  const texts = useAllTexts()
  const words = texts.ownPage.target
  const { areas, figures } = useScene().atlas
  const [typed, setTyped] = useState(nothing)
  const [isTried, setTried] = useState(false)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { form, showFirst } = useFirstFault()
  const indicator = findIndicator(figures, typed.indicator)
  const [value, year] = [numberOf(typed.value), yearOf(typed.year)]
  const fault = (isRight: boolean, sentence: string) => (isTried && !isRight ? sentence : null)
  const change = (part: Partial<typeof nothing>) => setTyped({ ...typed, ...part })

  const submit = async () => {
    setTried(true)
    setRefusal(null)
    setSaid('')
    const area = areas.find(({ id }) => id === typed.area)
    if (!area || !indicator || value === null || year === null) return showFirst()
    const own = useOwnData.getState().own
    const target = { area: area.id, indicator: indicator.id, value, year }
    if (own && !fits(withTarget(own, target))) return setRefusal(texts.ownPage.full)
    await changeOwn(before => withTarget(before, target))
    setSaid(words.added(area.name, indicator.label))
    setTyped({ ...nothing, indicator: indicator.id, year: typed.year })
    setTried(false)
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
      <p>{words.text}</p>
      <div className={formStyles.fields}>
        <SelectField
          label={words.area}
          value={typed.area}
          none={texts.ownPage.choose}
          fault={fault(typed.area !== '', texts.ownPage.missing)}
          onChange={area => change({ area })}
        >
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.indicator}
          value={typed.indicator}
          none={texts.ownPage.choose}
          fault={fault(indicator !== null, texts.ownPage.missing)}
          onChange={id => change({ indicator: id })}
        >
          {indicatorThemes.map(theme => {
            const ofTheme = figures?.indicators.filter(one => one.theme === theme) ?? []
            return ofTheme.length === 0 ? null : (
              <optgroup key={theme} label={texts.legend.indicatorThemes[theme]}>
                {ofTheme.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </SelectField>
        <TextField
          label={words.value}
          {...(indicator ? { hint: words.inUnit(indicator.unit) } : {})}
          most={20}
          isNumber
          value={typed.value}
          fault={fault(value !== null, texts.ownPage.notNumber)}
          onChange={next => change({ value: next })}
        />
        <TextField
          label={words.year}
          most={4}
          isNumber
          value={typed.year}
          fault={fault(year !== null, texts.ownPage.notYear)}
          onChange={next => change({ year: next })}
        />
      </div>
      {refusal ? <p role="alert">{refusal}</p> : null}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <button type="submit" className={formStyles.submit}>
        {words.add}
      </button>
    </form>
  )
}
