import { indicatorThemes } from '../domain/indicator'
import { elsewhere, rowKinds } from '../domain/view'
import { useAllTexts } from '../i18n/use-texts'
import { ViewLink } from '../panels/ViewLink'
import { chooseIndicator, chooseRows, openPage } from '../state/actions'
import { ColumnChoice } from './ColumnChoice'
import styles from './TableChoices.module.css'
import type { TableModel } from './use-table'

type Props = { model: TableModel; withMunicipalities: boolean; onMunicipalities(isOn: boolean): void }

/** What the rows are, which column is coloured, and which columns there are. */
export function TableChoices({ model, withMunicipalities, onMunicipalities }: Props) {
  const texts = useAllTexts()
  const words = texts.table
  const { scene, figures } = model
  return (
    <div className={styles.choices}>
      <fieldset className={styles.rows}>
        <legend>{words.rows}</legend>
        {rowKinds.map(kind => (
          <label key={kind}>
            <input type="radio" name="table-rows" checked={scene.view.rows === kind} onChange={() => chooseRows(kind)} />
            <span>{words.rowKinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.check}>
        <input type="checkbox" checked={withMunicipalities} onChange={event => onMunicipalities(event.target.checked)} />
        {words.withMunicipalities}
      </label>
      <label className={styles.colour}>
        <span>{words.colour}</span>
        <select value={scene.indicator?.id ?? ''} onChange={event => chooseIndicator(event.target.value || null)}>
          <option value="">{words.noColour}</option>
          {indicatorThemes.map(theme => (
            <optgroup key={theme} label={texts.legend.indicatorThemes[theme]}>
              {figures.indicators
                .filter(indicator => indicator.theme === theme)
                .map(indicator => (
                  <option key={indicator.id} value={indicator.id}>
                    {indicator.label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <ColumnChoice model={model} />
      <ViewLink to={{ ...elsewhere, page: 'own' }} onFollow={() => openPage('own')}>
        {texts.ownWords.bring}
      </ViewLink>
    </div>
  )
}
