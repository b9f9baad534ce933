// Small made-up indicators, so that a sum can be checked by hand.
import type { Indicator } from '../../src/domain/indicator'

/** An indicator whose wijken lie evenly from 0 to 100. */
export function indicatorOf(part: Partial<Indicator> = {}): Indicator {
  const percentiles = Array.from({ length: 21 }, (_, index) => index * 5)
  return {
    id: 'lonely',
    label: 'Eenzaam',
    definition: 'Volwassenen die zich eenzaam voelen.',
    counts: 'Geschat met een model.',
    limits: 'Zegt niets over één mens.',
    sentence: '{value} van de 100 volwassenen voelen zich eenzaam',
    unit: '% van de volwassenen',
    symbol: '%',
    decimals: 0,
    theme: 'community',
    favourable: 'lower',
    year: 2020,
    source: 'RIVM',
    kind: 'modelled',
    modelled: true,
    aggregation: 'residents',
    distribution: { percentiles, districts: 2816 },
    ...part,
  }
}
