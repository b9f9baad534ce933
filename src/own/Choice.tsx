import formStyles from './Form.module.css'

type Props<Option extends string> = {
  label: string
  value: Option
  options: readonly Option[]
  words: Readonly<Record<Option, string>>
  onChoose(option: Option): void
}

/** One of a few options, under a word. */
export function Choice<Option extends string>({ label, value, options, words, onChoose }: Props<Option>) {
  return (
    <label className={formStyles.field}>
      <span>{label}</span>
      <select
        value={value}
        onChange={event => {
          const found = options.find(option => option === event.target.value)
          if (found !== undefined) onChoose(found)
        }}
      >
        {options.map(option => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  )
}
