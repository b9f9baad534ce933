/** The nine themes in the order in which every screen lists them. */
export const themes = ['housing', 'safety', 'education', 'work-income', 'health', 'youth', 'community', 'trust', 'collaboration'] as const
export type Theme = (typeof themes)[number]

/** What a highlight of an interview can be. */
export const highlightKinds = ['lesson', 'initiative', 'result', 'obstacle'] as const
export type HighlightKind = (typeof highlightKinds)[number]

/** What an area says that others can use: what it aims at, and what the interview offers. */
export const findingKinds = ['ambition', ...highlightKinds] as const
export type FindingKind = (typeof findingKinds)[number]

/** In which role somebody speaks, at the time of printing. */
export const personKinds = [
  'national-representative',
  'programme-director',
  'mayor',
  'alderman',
  'executive',
  'entrepreneur',
  'programme-team',
  'community',
  'police',
] as const
export type PersonKind = (typeof personKinds)[number]
