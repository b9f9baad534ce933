import { countryCode, figureAt } from '../../domain/figures'
import { shortText } from '../../domain/sentences'
import { figureRows } from './figure-rows'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** An ambition with the figures that belong to it, and what the interview says about it. */
export function AmbitionBody({ slide, scene, texts }: SlideProps) {
  const words = texts.slides
  const { area, atlas, view } = scene
  const { figures } = atlas
  const ambition = area?.ambitions.find(({ id }) => id === view.place)
  if (!area || !ambition) return <p className={parts.quiet}>{area ? words.chooseAmbition : words.chooseArea}</p>
  const highlight = area.interview.highlights.find(({ id }) => ambition.highlights.includes(id))
  const indicators = figureRows('ambition', scene)
  return (
    <>
      <p className={parts.statement}>{ambition.text}</p>
      <div className={parts.tied}>
        <section>
          <h3>{words.tied}</h3>
          {indicators.length === 0 || !figures ? <p className={parts.quiet}>{words.nothingHere}</p> : null}
          <ul>
            {figures
              ? indicators.map(indicator => {
                  const [value, country] = [figureAt(figures, area.id, indicator.id), figureAt(figures, countryCode, indicator.id)]
                  return (
                    <li key={indicator.id}>
                      <strong>{value === null ? texts.figures.missing : shortText(value, indicator, texts.locale)}</strong>
                      <span>
                        {indicator.label}
                        <small>
                          {country === null ? '' : `${words.country} ${shortText(country, indicator, texts.locale)}, `}
                          {indicator.year}, {texts.legend.kinds[indicator.kind]}
                        </small>
                      </span>
                    </li>
                  )
                })
              : null}
          </ul>
        </section>
        <section>
          <h3>{words.voice}</h3>
          {highlight ? (
            <>
              <p className={parts.said}>{highlight.text}</p>
              {highlight.speaker ? <small>{texts.interview.saidBy(highlight.speaker)}</small> : null}
            </>
          ) : (
            <p className={parts.quiet}>{words.nothingHere}</p>
          )}
        </section>
      </div>
      <SlideText text={slide.text} />
    </>
  )
}
