import { ClipboardPaste, Map as MapIcon, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { findIndicator } from '../domain/figures'
import type { OwnData, OwnFigure } from '../domain/own-data'
import { isEmpty, merged, withoutFigure, withoutShapes, withoutTarget } from '../domain/own-operations'
import { areaAround } from '../domain/own-shape-names'
import { shortText } from '../domain/sentences'
import { useAllTexts } from '../i18n/use-texts'
import { goTo } from '../state/actions'
import { changeOwn, useOwnData } from '../state/own-data'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { FigureEdit } from './FigureEdit'
import styles from './Own.module.css'
import { OwnItem } from './OwnItem'
import type { Saying } from './OwnPage'

/** Figures, targets and layers, each to be looked at, changed and deleted; what was deleted last can be put back. */
export function OwnList({ own, onRenew, onSaid }: Saying & { own: OwnData | null; onRenew(figure: string): void }) {
  const texts = useAllTexts()
  const words = texts.ownPage.list
  const { atlas } = useScene()
  const [edited, setEdited] = useState<string | null>(null)
  const [gone, setGone] = useState<{ name: string; before: OwnData } | null>(null)
  const remove = (name: string, without: (own: OwnData) => OwnData) => {
    const before = useOwnData.getState().own
    setGone(before && { name, before })
    onSaid('')
    void changeOwn(without)
  }
  const areasOf = ({ values }: OwnFigure) => atlas.areas.filter(({ id }) => typeof values[id] === 'number').length
  const nameOf = (area: string) => atlas.areas.find(({ id }) => id === area)?.name ?? area
  if (own === null) return <p role="status">{words.reading}</p>
  return (
    <>
      <div role="status" className={styles.row}>
        {gone ? (
          <>
            <p>{words.removed(gone.name)}</p>
            <Button
              onClick={() => {
                void changeOwn(now => merged(now, gone.before))
                setGone(null)
              }}
            >
              {words.putBack}
            </Button>
          </>
        ) : null}
      </div>
      {isEmpty(own) ? <p className={styles.quiet}>{words.none}</p> : null}
      <Group title={words.figures} isEmpty={own.figures.length === 0}>
        {own.figures.map(figure => (
          <OwnItem
            key={figure.id}
            name={figure.name}
            facts={[words.facts(figure.unit, figure.year, areasOf(figure)), words.source(figure.source)]}
            tools={[
              { icon: MapIcon, word: words.map, onClick: () => goTo({ page: 'map', indicator: figure.id }) },
              { icon: Pencil, word: words.edit, onClick: () => setEdited(edited === figure.id ? null : figure.id) },
              { icon: ClipboardPaste, word: words.renew, onClick: () => onRenew(figure.id) },
              { icon: Trash2, word: words.remove, onClick: () => remove(figure.name, now => withoutFigure(now, figure.id)) },
            ]}
          >
            {edited === figure.id ? (
              <FigureEdit
                figure={figure}
                onDone={sentence => {
                  setEdited(null)
                  if (sentence) onSaid(sentence)
                }}
              />
            ) : null}
          </OwnItem>
        ))}
      </Group>
      <Group title={words.targets} isEmpty={own.targets.length === 0}>
        {own.targets.map(target => {
          const indicator = findIndicator(atlas.figures, target.indicator)
          const value = indicator ? shortText(target.value, indicator, texts.locale) : String(target.value)
          const facts = words.target(indicator?.label ?? target.indicator, value, target.year)
          return (
            <OwnItem
              key={`${target.area} ${target.indicator}`}
              name={nameOf(target.area)}
              facts={[facts]}
              tools={[
                {
                  icon: MapIcon,
                  word: words.map,
                  onClick: () => goTo({ page: 'map', area: target.area, indicator: target.indicator, place: `figure-${target.indicator}` }),
                },
                { icon: Trash2, word: words.remove, onClick: () => remove(nameOf(target.area), now => withoutTarget(now, target)) },
              ]}
            />
          )
        })}
      </Group>
      <Group title={words.shapes} isEmpty={own.shapes.length === 0}>
        {own.shapes.map(({ id, name, source, shapes }) => (
          <OwnItem
            key={id}
            name={name}
            facts={[words.features(shapes.features.length), words.source(source)]}
            tools={[
              { icon: MapIcon, word: words.map, onClick: () => goTo({ page: 'map', area: areaAround(shapes, atlas.areas)?.id ?? null }) },
              { icon: Trash2, word: words.remove, onClick: () => remove(name, now => withoutShapes(now, id)) },
            ]}
          />
        ))}
      </Group>
    </>
  )
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: React.ReactNode }) {
  if (isEmpty) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.items}>{children}</ul>
    </div>
  )
}
