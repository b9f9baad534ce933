import type { Atlas } from '../../domain/atlas'
import type { Deck, Slide } from '../../domain/deck'
import type { Scene } from '../../domain/scene'
import { capital } from '../../domain/sentences'
import type { View } from '../../domain/view'
import type { AllTexts } from '../../i18n/nl-later'
import { formatList } from '../../lib/format'
import { slideScene } from './slide-scene'

/** What a slide is called: the maker's own words, or else what follows from what it shows. */
export function titleOf(slide: Slide, deck: Deck, scene: Scene, texts: AllTexts): string {
  const words = texts.slides.titles
  const { area, indicator, compared, theme } = scene
  if (slide.title.trim() !== '') return slide.title
  switch (slide.kind) {
    case 'title':
      return deck.name
    case 'map':
    case 'indicator':
      if (indicator) return area ? words.inArea(indicator.label, area.name) : indicator.label
      return area?.name ?? (theme ? capital(texts.themes[theme.id], texts.locale) : words.country)
    case 'area':
      return area?.name ?? words.country
    case 'figures':
      return area ? words.figures(area.name) : texts.slides.indicators
    case 'comparison':
      return words.comparison(
        formatList(
          compared.map(({ name }) => name),
          texts.locale,
        ),
      )
    case 'ambitions':
      return area ? words.ambitions(area.name) : texts.slides.kinds.ambitions
    case 'quote':
      return area ? words.quote(area.name) : texts.slides.kinds.quote
    case 'lessons':
      return theme ? words.lessonsOn(texts.themes[theme.id]) : words.lessons
    default:
      return words[slide.kind]
  }
}

/** As `titleOf`, for whoever has the atlas and not yet the scene of the slide. */
export const slideTitle = (slide: Slide, deck: Deck, atlas: Atlas, present: View, texts: AllTexts) =>
  titleOf(slide, deck, slideScene(slide, atlas, present), texts)
