import { useId } from 'react'
import { ownAggregations } from '../domain/own-data'
import { ownLimits } from '../domain/own-limits'
import type { FigureWords, WordsFaults } from '../domain/own-words'
import { useAllTexts } from '../i18n/use-texts'
import { TextField } from './Fields'
import formStyles from './Form.module.css'

type Props = { words: FigureWords; faults: WordsFaults; onChange(part: Partial<FigureWords>): void }

const directions = ['higher', 'lower', 'none'] as const

/** What a reader says of a figure: all of it is asked for. */
export function WordsFields({ words, faults, onChange }: Props) {
  const texts = useAllTexts()
  const asked = texts.ownImport.words
  const fault = (key: keyof FigureWords) => (faults[key] === undefined ? null : faults[key] === 'year' ? texts.ownPage.notYear : texts.ownPage.missing)
  return (
    <>
      <div className={formStyles.fields}>
        <TextField
          label={asked.name}
          hint={asked.nameHint}
          most={ownLimits.name}
          value={words.name}
          fault={fault('name')}
          onChange={name => onChange({ name })}
        />
        <TextField
          label={asked.unit}
          hint={asked.unitHint}
          most={ownLimits.unit}
          value={words.unit}
          fault={fault('unit')}
          onChange={unit => onChange({ unit })}
        />
        <TextField
          label={asked.source}
          hint={asked.sourceHint}
          most={ownLimits.source}
          value={words.source}
          fault={fault('source')}
          onChange={source => onChange({ source })}
        />
        <TextField label={asked.year} most={4} isNumber value={words.year} fault={fault('year')} onChange={year => onChange({ year })} />
      </div>
      <Options
        legend={asked.favourable}
        options={directions}
        words={asked.directions}
        chosen={words.favourable}
        fault={fault('favourable')}
        onChoose={favourable => onChange({ favourable })}
      />
      <Options
        legend={asked.aggregation}
        options={ownAggregations.toReversed()}
        words={asked.aggregations}
        chosen={words.aggregation}
        fault={fault('aggregation')}
        onChoose={aggregation => onChange({ aggregation })}
      />
    </>
  )
}

type OptionsProps<Option extends string> = {
  legend: string
  options: readonly Option[]
  words: Readonly<Record<Option, string>>
  chosen: Option | ''
  fault: string | null
  onChoose(option: Option): void
}

function Options<Option extends string>({ legend, options, words, chosen, fault, onChoose }: OptionsProps<Option>) {
  const id = useId()
  return (
    <fieldset className={formStyles.ticks} aria-describedby={fault ? `${id}fault` : undefined}>
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option} className={formStyles.tick}>
          <input type="radio" name={id} checked={option === chosen} aria-invalid={fault ? true : undefined} onChange={() => onChoose(option)} />
          {words[option]}
        </label>
      ))}
      {fault ? (
        <p id={`${id}fault`} className={formStyles.fault}>
          {fault}
        </p>
      ) : null}
    </fieldset>
  )
}
