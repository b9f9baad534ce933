// Where what stands on a slide comes from: the line at its foot, and the list on the last slide.
import type { Deck, Slide } from '../../domain/deck'
import type { Indicator } from '../../domain/indicator'
import type { Scene } from '../../domain/scene'
import type { AllTexts } from '../../i18n/nl-later'
import { figureRows } from './figure-rows'

/** The indicators whose values stand on a slide. */
export function indicatorsOn(slide: Slide, scene: Scene): readonly Indicator[] {
  const { indicator } = scene
  switch (slide.kind) {
    case 'figures':
    case 'comparison':
    case 'ambition':
      return figureRows(slide.kind, scene)
    case 'title':
    case 'map':
    case 'area':
    case 'indicator':
    case 'quote':
      return indicator ? [indicator] : []
    default:
      return []
  }
}

const fromPublication: readonly Slide['kind'][] = ['ambitions', 'ambition', 'quote', 'lessons', 'results']

/** The line at the foot; empty where everything is the maker's own. */
export function sourceLine(slide: Slide, scene: Scene, texts: AllTexts): string {
  const words = texts.slides
  const shown = indicatorsOn(slide, scene)
  const found = [...new Set(shown.map(({ source, year, kind }) => words.found(source, year, texts.legend.kinds[kind])))]
  const figures = found.length > 2 ? [...new Set(shown.map(({ source, year }) => `${source}, ${year}`))].slice(0, 3) : found
  const publication = fromPublication.includes(slide.kind)
    ? [scene.area && slide.kind !== 'lessons' ? words.publication(scene.area.page) : texts.foot.publication]
    : []
  const residents = slide.kind === 'area' && scene.area ? [words.residentsSource] : []
  return [...publication, ...residents, ...figures].join(' · ')
}

/** Every indicator of a presentation once, in the order of the slides. */
export function allIndicators(deck: Deck, sceneOf: (slide: Slide) => Scene): readonly Indicator[] {
  return [...new Set(deck.slides.flatMap(slide => indicatorsOn(slide, sceneOf(slide))))]
}
