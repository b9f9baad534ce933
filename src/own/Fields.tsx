import { useId } from 'react'
import formStyles from './Form.module.css'

type Props = { label: string; value: string; fault: string | null; hint?: string; most: number; isNumber?: boolean; onChange(value: string): void }

/** A line of text under a word; what is wrong with it stands right below. */
export function TextField({ label, value, fault, hint, most, isNumber = false, onChange }: Props) {
  const id = useId()
  const described = [hint ? `${id}hint` : '', fault ? `${id}fault` : ''].filter(Boolean).join(' ')
  return (
    <div className={formStyles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        inputMode={isNumber ? 'decimal' : undefined}
        maxLength={most}
        value={value}
        required
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={event => onChange(event.target.value)}
      />
      {fault ? (
        <p id={`${id}fault`} className={formStyles.fault}>
          {fault}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}hint`} className={formStyles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

type SelectProps = { label: string; value: string; fault: string | null; none: string; children: React.ReactNode; onChange(value: string): void }

/** One of many, under a word; `none` is what stands there as long as nothing was chosen. */
export function SelectField({ label, value, fault, none, children, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className={formStyles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}fault` : undefined}
        onChange={event => onChange(event.target.value)}
      >
        <option value="">{none}</option>
        {children}
      </select>
      {fault ? (
        <p id={`${id}fault`} className={formStyles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  )
}
