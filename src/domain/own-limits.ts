// How much a reader may bring along: enough for the monitor of an alliance, and never so much that a page stands still.

/** Characters of a text, numbers of things; `years` from and to; `written` is how many characters all of it may take where it is kept. */
export const ownLimits = {
  name: 120,
  unit: 80,
  source: 200,
  figures: 100,
  targets: 500,
  shapes: 12,
  features: 20_000,
  years: [1950, 2100],
  written: 40_000_000,
} as const
