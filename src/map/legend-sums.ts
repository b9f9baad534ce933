// Sums behind the ruler of the legend.

/** Where a class begins and ends on a ruler that reaches over `extent`. */
export function classEnds(breaks: readonly number[], index: number, [low, high]: readonly [number, number]): readonly [number, number] {
  const from = index === 0 ? low : (breaks[index - 1] ?? low)
  const to = breaks[index] ?? high
  return [Math.max(low, Math.min(from, high)), Math.max(low, Math.min(to, high))]
}

/** About the part of the ruler that one letter of a number takes, and how many letters lie between two numbers. */
const letter = 0.036
const gap = 1.3

/**
 * Borders with room for their number: those nearer than a ninth of the ruler to the one before are left out, and more
 * where numbers are long; `letters` is how long the longest is.
 */
export function shownBorders(breaks: readonly number[], [low, high]: readonly [number, number], letters = 0): number[] {
  const room = (high - low) * Math.max(1 / 9, (letters + gap) * letter)
  const shown: number[] = []
  for (const border of breaks) if (shown.length === 0 || border - (shown.at(-1) ?? 0) >= room) shown.push(border)
  return shown
}
