type Props<Id extends string> = {
  label: string
  everything: string
  options: readonly { id: Id; name: string }[]
  chosen: Id | null
  onChoose(id: Id | null): void
}

/** One choice of a filter; the first option takes it away. */
export function Choice<Id extends string>({ label, everything, options, chosen, onChoose }: Props<Id>) {
  return (
    <label>
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={event => onChoose(options.find(({ id }) => id === event.target.value)?.id ?? null)}>
        <option value="">{everything}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
