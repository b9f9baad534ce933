import type { Place, Suggestion } from '../domain/own-places'
import { useAllTexts } from '../i18n/use-texts'
import formStyles from './Form.module.css'

type Props = { cell: string; suggestions: readonly Suggestion[]; places: readonly Place[]; chosen: string; onChoose(code: string): void }

const levels = ['area', 'municipality', 'district', 'netherlands'] as const

/** Which place a name in the table means; what looks like it stands first. */
export function PlaceSelect({ cell, suggestions, places, chosen, onChoose }: Props) {
  const words = useAllTexts().ownImport.places
  return (
    <label className={formStyles.field}>
      <span>‘{cell.slice(0, 80)}’</span>
      <select value={chosen} onChange={event => onChoose(event.target.value)}>
        <option value="">{words.leaveOut}</option>
        {suggestions.length > 0 ? (
          <optgroup label={words.alike}>
            {suggestions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ) : null}
        {levels.map(level => (
          <optgroup key={level} label={words.levels[level]}>
            {places
              .filter(place => place.level === level)
              .map(({ code, name, within }) => (
                <option key={code} value={code}>
                  {within ? `${name} (${within.municipality})` : name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
