import type { OwnData } from '../domain/own-data'
import type { AllTexts } from '../i18n/nl-later'
import { formatList } from '../lib/format'

/** '3 cijfers, 2 streefwaarden en 1 laag met projecten'. */
export function partsOf({ figures, targets, shapes }: OwnData, texts: AllTexts): string {
  const words = texts.ownPage.file
  const parts = [
    figures.length > 0 ? words.figures(figures.length) : '',
    targets.length > 0 ? words.targets(targets.length) : '',
    shapes.length > 0 ? words.layers(shapes.length) : '',
  ]
  return formatList(parts.filter(Boolean), texts.locale)
}
