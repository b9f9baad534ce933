import { useContext } from 'react'
import { formatList } from '../../lib/format'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import lists from './SlideLists.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'
import { slideScene } from './slide-scene'
import { allIndicators } from './slide-source'

/** Everything that the presentation rests on, each source once with its figures. */
export function SourcesBody({ slide, deck, texts }: SlideProps) {
  const words = texts.slides
  const atlas = useContext(AtlasContext)
  const present = useStore(state => state.view)
  if (!atlas) return null
  const indicators = allIndicators(deck, other => slideScene(other, atlas, present))
  const sources = [...new Set(indicators.map(({ source }) => source))]
  const { publication } = atlas.programme
  return (
    <>
      <ul className={lists.sources}>
        <li>
          <strong>{publication.title}</strong>. {publication.subtitle}. {publication.publisher}, {publication.date}.
        </li>
        {sources.map(source => {
          const named = indicators.filter(indicator => indicator.source === source)
          return (
            <li key={source}>
              <strong>{source}</strong>:{' '}
              {formatList(
                named.map(({ label, year, kind }) => `${label.toLocaleLowerCase(texts.locale)} (${year}, ${texts.legend.kinds[kind]})`),
                texts.locale,
              )}
              .
            </li>
          )
        })}
        <li>{words.outlines}</li>
        <li>{texts.foot.notGovernment}</li>
      </ul>
      <SlideText text={slide.text} />
    </>
  )
}
