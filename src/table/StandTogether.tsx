import { Fragment } from 'react'
import { figureAt, standTogether, tolerance } from '../domain/figures'
import type { Indicator } from '../domain/indicator'
import { useAllTexts } from '../i18n/use-texts'
import { formatPlain } from '../lib/format'
import { formatFigure } from '../lib/format-figure'
import { AreaLink } from '../panels/AreaLink'
import { Section } from '../ui/Section'
import styles from './StandTogether.module.css'
import type { TableModel } from './use-table'

/** Which areas the sorted figure cannot tell apart, with the rule; nothing where the rows are wijken or not sorted by a figure. */
export function StandTogether({ model }: { model: TableModel }) {
  const indicator = model.columns.find(column => column.id === model.sorting?.column)?.indicator
  return indicator && model.scene.view.rows === 'areas' ? <Groups model={model} indicator={indicator} /> : null
}

function Groups({ model: { scene, figures, sorting }, indicator }: { model: TableModel; indicator: Indicator }) {
  const texts = useAllTexts()
  const words = texts.table.together
  const ranked = scene.atlas.areas.flatMap(area => {
    const value = figureAt(figures, area.id, indicator.id)
    return value === null ? [] : [{ item: area, value }]
  })
  const groups = standTogether(ranked, indicator)
  const inOrder = sorting?.descending ? groups.map(group => group.toReversed()).toReversed() : groups
  const least = formatPlain(Number(tolerance(indicator).toFixed(Math.max(1, indicator.decimals))), texts.locale)
  const difference = indicator.symbol === '%' ? words.points(least) : words.inUnit(least, indicator.unit)
  return (
    <Section id="stand-together" title={words.title(indicator.label)}>
      <p>
        {words.rule(difference)} {words.why[indicator.kind]} {words.border}
      </p>
      {groups.every(group => group.length === 1) ? (
        <p>{words.nobody}</p>
      ) : (
        <ul className={styles.groups}>
          {inOrder.map(group => (
            <li key={group[0]?.item.id}>
              <span className={styles.range}>{rangeOf(group.map(({ value }) => value))}</span>
              <span>
                {group.map(({ item }, index) => (
                  <Fragment key={item.id}>
                    {index === 0 ? null : ', '}
                    <AreaLink area={item}>{item.name}</AreaLink>
                  </Fragment>
                ))}
                <em>{group.length === 1 ? words.alone : words.indistinguishable}</em>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )

  function rangeOf(values: readonly number[]): string {
    const [low, high] = [Math.min(...values), Math.max(...values)].map(value => formatFigure(value, indicator, texts.locale))
    return low === high ? (low ?? '') : words.range(low ?? '', high ?? '')
  }
}
