import type { Indicator } from '../domain/indicator'
import type { View } from '../domain/view'
import type { Texts } from '../i18n/nl'
import { formatNumber } from '../lib/format'

/** Where the breaks come from, in a sentence. */
export function sourceOfBreaks({ distribution }: Indicator, { breakSource }: Pick<View, 'breakSource'>, texts: Pick<Texts, 'legend' | 'locale'>): string {
  const words = texts.legend
  if ('areas' in distribution) return words.fromOwn(distribution.areas.length)
  return breakSource === 'areas' ? words.fromAreas : words.fromDistricts(formatNumber(distribution.districts, texts.locale))
}
