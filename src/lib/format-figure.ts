import { formatNumber } from './format'

type Shown = { symbol: string; decimals: number }

/** A value with its unit as people write it: `59%`, `5.288 per km²`; plain counts stand alone. */
export function formatFigure(value: number, { symbol, decimals }: Shown, locale: string): string {
  const number = formatNumber(value, locale, decimals)
  if (symbol === '') return number
  return symbol === '%' ? `${number}%` : `${number} ${symbol}`
}

/** A difference with its sign, '+3' or '−3', in the unit of the figure; whole per cents are percentage points. */
export function formatDifference(value: number, { decimals }: Shown, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: decimals }).format(value).replace('-', '−')
}
