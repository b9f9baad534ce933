// What a slide shows, as plain choices that rewrite its link; and the picture of the map, kept or following the choices.
import { Camera, Undo2 } from 'lucide-react'
import { useContext, useState } from 'react'
import { mostCompared } from '../../domain/comparison'
import type { Slide, SlideKind } from '../../domain/deck'
import { capital } from '../../domain/sentences'
import { themes } from '../../domain/themes'
import { elsewhere, type View } from '../../domain/view'
import { voicesOf } from '../../domain/voices'
import { useAllTexts } from '../../i18n/use-texts'
import { latestSight } from '../../map/sight'
import { endDetour } from '../../state/actions'
import { formatView, parseLink } from '../../state/link'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import { slideTypes } from '../slides/slide-kinds'
import styles from './SlideFields.module.css'

type Choice = 'area' | 'indicator' | 'ambition' | 'quote' | 'theme' | 'compared'
const choices: Partial<Record<SlideKind, readonly Choice[]>> = {
  title: ['area'],
  map: ['area', 'indicator', 'theme'],
  area: ['area'],
  figures: ['area'],
  indicator: ['area', 'indicator'],
  comparison: ['compared'],
  ambitions: ['area', 'theme'],
  ambition: ['area', 'ambition'],
  quote: ['area', 'quote'],
  lessons: ['area', 'theme'],
  results: ['area', 'theme'],
}

type Props = { slide: Slide; onChange(part: Partial<Slide>): void }
type Option = { id: string; name: string }

export function SlideSubject({ slide, onChange }: Props) {
  const texts = useAllTexts()
  const words = texts.decks
  const atlas = useContext(AtlasContext)
  const detour = useStore(state => state.detour)
  const [isKept, setKept] = useState(false)
  const asked = choices[slide.kind] ?? []
  const view = parseLink(slide.link)
  if (!atlas || asked.length === 0) return null
  const area = atlas.areas.find(({ id }) => id === view.area) ?? null
  const write = (part: Partial<View>) => onChange({ link: formatView({ ...view, ...part }), camera: null })
  const place = (id: string | null) => write({ page: 'map', place: id })
  const names: Option[] = atlas.areas.map(({ id, name }) => ({ id, name }))
  const short = (text: string) => (text.length > 70 ? `${text.slice(0, 70)}…` : text)

  const fields: Record<Choice, () => React.ReactNode> = {
    area: () => (
      <Select
        key="area"
        label={words.area}
        none={words.country}
        options={names}
        value={view.area}
        onChange={id => write({ ...elsewhere, page: 'map', area: id, compared: [] })}
      />
    ),
    indicator: () => (
      <Select
        key="indicator"
        label={words.indicator}
        none={words.noIndicator}
        options={(atlas.figures?.indicators ?? []).map(({ id, label }) => ({ id, name: label }))}
        value={view.indicator}
        onChange={id => write({ indicator: id })}
      />
    ),
    ambition: () => (
      <Select
        key="ambition"
        label={words.ambition}
        none={words.choose}
        options={(area?.ambitions ?? []).map(({ id, text }) => ({ id, name: short(text) }))}
        value={view.place}
        onChange={place}
      />
    ),
    quote: () => (
      <Select
        key="quote"
        label={words.quote}
        none={words.choose}
        options={(area ? voicesOf(area) : []).map(({ id, text }) => ({ id, name: short(text) }))}
        value={view.place}
        onChange={place}
      />
    ),
    theme: () =>
      view.area === null ? (
        <Select
          key="theme"
          label={words.theme}
          none={words.noTheme}
          options={themes.map(id => ({ id, name: capital(texts.themes[id], texts.locale) }))}
          value={view.theme}
          onChange={id => write({ ...elsewhere, page: id ? 'themes' : 'map', theme: themes.find(theme => theme === id) ?? null })}
        />
      ) : null,
    compared: () => (
      <fieldset key="compared">
        <legend>{words.compared}</legend>
        {Array.from({ length: mostCompared }, (_, index) => index).map(index => (
          <Select
            key={index}
            label={words.areaNumber(index + 1)}
            none={words.noneChosen}
            options={names}
            value={view.compared[index] ?? null}
            onChange={id => {
              const next = Array.from({ length: mostCompared }, (_, at) => (at === index ? id : (view.compared[at] ?? null)))
              write({ ...elsewhere, page: 'compare', compared: [...new Set(next.filter(one => one !== null))] })
            }}
          />
        ))}
      </fieldset>
    ),
  }
  const capture = () => {
    const link = formatView({ ...view, ...(detour ? { page: 'map', place: null, ...detour } : {}) })
    onChange({ link, camera: latestSight() })
    endDetour()
    setKept(true)
  }
  return (
    <fieldset className={styles.subject}>
      <legend>{words.subject}</legend>
      {asked.map(choice => fields[choice]())}
      {slideTypes[slide.kind].layout === 'plain' ? null : (
        <div className={styles.buttons}>
          <Button icon={Camera} onClick={capture}>
            {words.capture}
          </Button>
          {slide.camera ? (
            <Button
              icon={Undo2}
              onClick={() => {
                onChange({ camera: null })
                setKept(false)
              }}
            >
              {words.follow}
            </Button>
          ) : null}
          <p role="status">{isKept && slide.camera ? words.captured : ''}</p>
        </div>
      )}
    </fieldset>
  )
}

type SelectProps = { label: string; none: string; options: readonly Option[]; value: string | null; onChange(id: string | null): void }

function Select({ label, none, options, value, onChange }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={options.some(({ id }) => id === value) ? (value ?? '') : ''} onChange={event => onChange(event.target.value || null)}>
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
