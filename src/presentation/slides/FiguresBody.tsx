import { countryCode, figureAt, targetAt } from '../../domain/figures'
import { shortText } from '../../domain/sentences'
import { figureRows } from './figure-rows'
import parts from './SlideParts.module.css'
import table from './SlideTable.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** Several figures of the area beside its municipality and the country. */
export function FiguresBody({ slide, scene, texts }: SlideProps) {
  const words = texts.slides
  const { area, atlas } = scene
  const { figures } = atlas
  if (!area) return <p className={parts.quiet}>{words.chooseArea}</p>
  if (!figures) return <p className={parts.quiet}>{words.noFigures}</p>
  const rows = figureRows('figures', scene)
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{area.name}</th>
            <th scope="col">{area.municipality.name}</th>
            <th scope="col">{words.country}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(indicator => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicator.label}
                <small>
                  {indicator.year}, {texts.legend.kinds[indicator.kind]}
                </small>
              </th>
              {[area.id, area.municipality.code, countryCode].map((code, index) => {
                const value = figureAt(figures, code, indicator.id)
                const text = value === null ? texts.figures.missing : shortText(value, indicator, texts.locale)
                const target = targetAt(figures, code, indicator.id)
                return (
                  <td key={code}>
                    {index === 0 ? <strong>{text}</strong> : text}
                    {target ? <small> {texts.figures.goal(shortText(target.value, indicator, texts.locale), target.year)}</small> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <SlideText text={slide.text} />
    </>
  )
}
