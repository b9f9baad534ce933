import type { Figures } from '../domain/figures'
import { indicatorThemes } from '../domain/indicator'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { chooseIndicator } from '../state/actions'
import styles from './ComparePage.module.css'

/** The indicator that colours the small maps and stands in the ring and at the benchmark. */
export function IndicatorChoice({ scene, figures }: { scene: Scene; figures: Figures }) {
  const texts = useTexts()
  return (
    <label className={styles.choice}>
      <span>{texts.compare.choose}</span>
      <select value={scene.indicator?.id ?? ''} onChange={event => chooseIndicator(event.target.value || null)}>
        <option value="">{texts.legend.none}</option>
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
  )
}
