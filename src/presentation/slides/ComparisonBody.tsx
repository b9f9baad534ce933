import { DotAxis } from '../../charts/DotAxis'
import { countryCode, figureAt, targetAt } from '../../domain/figures'
import { extentWith } from '../../domain/indicator'
import { comparedMarks } from '../../domain/palette'
import { shortText } from '../../domain/sentences'
import { MarkSign } from '../../ui/MarkShape'
import { figureRows } from './figure-rows'
import parts from './SlideParts.module.css'
import table from './SlideTable.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** Areas side by side: the figures in which they differ most, on one axis each, and in numbers. */
export function ComparisonBody({ slide, scene, texts }: SlideProps) {
  const { compared, atlas } = scene
  const { figures } = atlas
  if (compared.length < 2) return <p className={parts.quiet}>{texts.slides.chooseTwo}</p>
  if (!figures) return <p className={parts.quiet}>{texts.slides.noFigures}</p>
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <td />
            <td />
            {compared.map((area, index) => (
              <th key={area.id} scope="col">
                <span className={table.sign}>
                  <MarkSign {...(comparedMarks[index] ?? comparedMarks[0])} />
                </span>
                {area.name}
              </th>
            ))}
            <th scope="col">{texts.slides.country}</th>
          </tr>
        </thead>
        <tbody>
          {figureRows('comparison', scene).map(indicator => {
            const values = compared.map(area => figureAt(figures, area.id, indicator.id))
            const country = figureAt(figures, countryCode, indicator.id)
            const goals = compared.map(area => targetAt(figures, area.id, indicator.id))
            const known = [...values, country, ...goals.map(goal => goal?.value ?? null)].filter(value => value !== null)
            const extent = extentWith(indicator, known)
            const write = (value: number | null) => (value === null ? texts.figures.missing : shortText(value, indicator, texts.locale))
            return (
              <tr key={indicator.id}>
                <th scope="row">
                  {indicator.label}
                  <small>
                    {indicator.year}, {texts.legend.kinds[indicator.kind]}
                  </small>
                </th>
                <td className={table.axis}>
                  <DotAxis
                    extent={extent}
                    ticks={[{ value: country, kind: 'country' }]}
                    dots={compared.map((area, index) => ({
                      id: area.id,
                      value: values[index] ?? null,
                      goal: goals[index]?.value ?? null,
                      mark: comparedMarks[index] ?? comparedMarks[0],
                    }))}
                  />
                </td>
                {values.map((value, index) => (
                  <td key={compared[index]?.id}>
                    <strong>{write(value)}</strong>
                    {goals[index] ? <small> {texts.figures.goal(write(goals[index].value), goals[index].year)}</small> : null}
                  </td>
                ))}
                <td>{write(country)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <SlideText text={slide.text} />
    </>
  )
}
