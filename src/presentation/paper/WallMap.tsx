import { useContext } from 'react'
import type { Deck } from '../../domain/deck'
import { resolve } from '../../domain/scene'
import { useAllTexts } from '../../i18n/use-texts'
import { StillMap } from '../../map/StillMap'
import { AtlasContext } from '../../state/use-scene'
import { SlideLegend } from '../slides/SlideLegend'
import { titleOf } from '../slides/slide-title'
import styles from './Sheet.module.css'
import { SheetFoot } from './SheetFoot'
import { useSlideView } from './SlideSheets'

const mapKinds = ['map', 'indicator', 'area', 'title']

/** The map of the presentation for on the wall: that of its first slide with a figure, or else of its first map. */
export function WallMap({ deck }: { deck: Deck }) {
  const texts = useAllTexts()
  const atlas = useContext(AtlasContext)
  const viewOf = useSlideView()
  const maps = deck.slides.filter(({ kind }) => mapKinds.includes(kind))
  const slide = maps.find(({ kind }) => kind === 'indicator' || kind === 'map') ?? maps[0]
  if (!atlas || !slide) return null
  const view = viewOf(slide)
  const scene = resolve(view, atlas)
  const title = titleOf(slide, deck, scene, texts)
  const { indicator } = scene
  const source = indicator ? `${indicator.source}, ${indicator.year}, ${texts.legend.kinds[indicator.kind]}. ` : ''
  return (
    <article className={styles.sheet} data-size="a3">
      <h2 className={styles.wallTitle}>{title}</h2>
      <div className={styles.wall}>
        {scene.choropleth ? <SlideLegend choropleth={scene.choropleth} /> : null}
        <StillMap scene={scene} camera={slide.camera} theme="beamer" width={1500} height={1910} />
      </div>
      <SheetFoot name={title} source={`${texts.paper.sources}: ${source}${texts.map.attribution}`} view={view} />
    </article>
  )
}
