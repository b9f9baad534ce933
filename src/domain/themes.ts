/** The nine themes in the order in which every screen lists them. */
export const themes = ['housing', 'safety', 'education', 'work-income', 'health', 'youth', 'community', 'trust', 'collaboration'] as const
export type Theme = (typeof themes)[number]

/** What a highlight of an interview can be. */
export const highlightKinds = ['lesson', 'initiative', 'result', 'obstacle'] as const
export type HighlightKind = (typeof highlightKinds)[number]
