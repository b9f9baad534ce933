import { useState } from 'react'
import { DotAxis } from '../charts/DotAxis'
import { differenceIn } from '../domain/differences'
import { countryCode, figureAt, targetAt } from '../domain/figures'
import { extentWith, type Indicator, indicatorThemes } from '../domain/indicator'
import { comparedMarks } from '../domain/palette'
import { sideBySide } from '../domain/similarity'
import { useAllTexts } from '../i18n/use-texts'
import { formatFigure } from '../lib/format-figure'
import { hoverArea } from '../state/actions'
import { ScrollBox } from '../ui/ScrollBox'
import type { Comparison } from './ComparePage'
import styles from './DotRows.module.css'

/** One row an indicator: a common axis, a sign an area, benchmarks as ticks, and the values in words beside. */
export function DotRows({ scene, areas, figures }: Comparison) {
  const texts = useAllTexts()
  const words = texts.compare.rows
  const [isByDifference, setByDifference] = useState(false)
  const rows = sideBySide(figures.indicators)
  const size = (indicator: Indicator) => {
    const difference = differenceIn(indicator, areas, figures)
    return difference?.isCarried ? difference.size : -1
  }
  const groups = isByDifference
    ? [{ title: words.byDifference, indicators: [...rows].sort((a, b) => size(b) - size(a)) }]
    : indicatorThemes
        .map(theme => ({ title: texts.legend.indicatorThemes[theme], indicators: rows.filter(indicator => indicator.theme === theme) }))
        .filter(group => group.indicators.length > 0)
  return (
    <>
      <div className={styles.head}>
        <p>{words.axis}</p>
        <label>
          <span>{words.sort}</span>
          <select value={String(isByDifference)} onChange={event => setByDifference(event.target.value === 'true')}>
            <option value="false">{words.byTheme}</option>
            <option value="true">{words.byDifference}</option>
          </select>
        </label>
      </div>
      <ScrollBox label={texts.table.scroll(words.title)} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{texts.compare.choose}</th>
              <td className={styles.axis} />
              {areas.map(area => (
                <th
                  key={area.id}
                  scope="col"
                  data-hovered={area === scene.hovered || undefined}
                  onPointerEnter={() => hoverArea(area.id)}
                  onPointerLeave={() => hoverArea(null)}
                >
                  {area.name}
                </th>
              ))}
              <th scope="col">{words.country}</th>
            </tr>
          </thead>
          {groups.map(group => (
            <tbody key={group.title}>
              <tr className={styles.group}>
                <th colSpan={areas.length + 3} scope="colgroup">
                  {group.title}
                </th>
              </tr>
              {group.indicators.map(row)}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      <p className={styles.sources}>{[...new Set(rows.map(indicator => indicator.source))].join(' · ')}</p>
    </>
  )

  function row(indicator: Indicator) {
    const write = (value: number | null) => (value === null ? texts.legend.noData : formatFigure(value, indicator, texts.locale))
    const country = figureAt(figures, countryCode, indicator.id)
    const values = areas.map(area => figureAt(figures, area.id, indicator.id))
    const municipalities = areas.map(area => figureAt(figures, area.municipality.code, indicator.id))
    const goals = areas.map(area => targetAt(figures, area.id, indicator.id))
    const known = [...values, ...municipalities, country, ...goals.map(goal => goal?.value ?? null)].filter(value => value !== null)
    const extent = extentWith(indicator, known)
    const isTied = !differenceIn(indicator, areas, figures)?.isCarried
    return (
      <tr key={indicator.id}>
        <th scope="row">
          {indicator.label}
          <small>
            {indicator.year} · {texts.legend.kinds[indicator.kind]}
            {isTied ? ` · ${words.tied}` : ''}
          </small>
        </th>
        <td className={styles.axis}>
          <DotAxis
            extent={extent}
            ticks={[{ value: country, kind: 'country' }, ...municipalities.map(value => ({ value, kind: 'municipality' as const }))]}
            dots={areas.map((area, index) => ({
              id: area.id,
              value: values[index] ?? null,
              goal: goals[index]?.value ?? null,
              mark: comparedMarks[index] ?? comparedMarks[0],
            }))}
          />
        </td>
        {values.map((value, index) => (
          <td key={areas[index]?.id} data-hovered={areas[index] === scene.hovered || undefined}>
            {write(value)}
            {goals[index] ? <small>{texts.figures.goal(write(goals[index].value), goals[index].year)}</small> : null}
          </td>
        ))}
        <td>{write(country)}</td>
      </tr>
    )
  }
}
