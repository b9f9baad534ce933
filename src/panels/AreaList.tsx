import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { filterAreas } from '../domain/area-filter'
import type { Area } from '../domain/atlas'
import { unitAndYear } from '../domain/indicator'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { AreaFigure } from './AreaFigure'
import { AreaLink } from './AreaLink'
import styles from './AreaList.module.css'
import { CompareButton } from './CompareButton'

/** The list of the areas, filtered while typing, in step with the map. */
export function AreaList() {
  const texts = useTexts()
  const scene = useScene()
  const { atlas, area: chosen, hovered, choropleth } = scene
  const hoveredClass = useStore(state => state.hoveredClass)
  const isDimmed = (area: Area) => hoveredClass !== null && choropleth !== null && choropleth.classAt(area.id) !== hoveredClass
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const shown = filterAreas(atlas.areas, typed)

  useEffect(() => {
    if (chosen) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])

  return (
    <nav className={styles.list} id="list" aria-label={texts.list.title}>
      <div className={styles.search}>
        <label htmlFor="area-filter">{texts.list.filter}</label>
        <div className={styles.field}>
          <Icon of={Search} />
          <input
            id="area-filter"
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={texts.list.placeholder}
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
        </div>
        <p className={styles.count} role="status">
          {texts.list.count(shown.length, atlas.areas.length)}
        </p>
      </div>
      {shown.length === 0 ? (
        <div className={styles.none}>
          <p>{texts.list.none(typed)}</p>
          <Button onClick={() => setTyped('')}>{texts.list.clear}</Button>
        </div>
      ) : null}
      <ol className={styles.areas} ref={list}>
        {shown.map(area => (
          <li key={area.id} data-hovered={area === hovered || undefined} data-dimmed={isDimmed(area) || undefined}>
            <AreaLink area={area} current={area === chosen} className={styles.area}>
              <span className={styles.nr}>{area.nr}</span>
              <span className={styles.name}>{area.name}</span>
              <span className={styles.facts}>
                {area.municipality.name}
                <AreaFigure scene={scene} area={area} />
              </span>
            </AreaLink>
            <CompareButton area={area} short />
          </li>
        ))}
      </ol>
      <p className={styles.foot}>{scene.indicator ? `${scene.indicator.label}: ${unitAndYear(scene.indicator)}` : texts.list.year}</p>
    </nav>
  )
}
