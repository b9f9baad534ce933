import { formatNumber } from '../../lib/format'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

/** Who lives there, as the publication describes it. */
export function AreaBody({ slide, scene: { area }, texts }: SlideProps) {
  const words = texts.characteristics
  if (!area) return <p className={parts.quiet}>{texts.slides.chooseArea}</p>
  const { socioeconomic, housing, notable } = area.characteristics
  const facts = [
    [words.socioeconomic, socioeconomic],
    [words.housing, housing],
    [words.notable, notable],
  ]
  return (
    <>
      <p className={parts.lead}>{texts.slides.inMunicipality(area.municipality.name, area.province)}</p>
      <p className={parts.figure}>
        <strong>{formatNumber(area.residents2022, texts.locale)}</strong> {texts.list.residents}
      </p>
      <dl className={parts.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <SlideText text={slide.text} />
    </>
  )
}
