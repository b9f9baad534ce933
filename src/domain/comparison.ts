// Which areas are compared: at most four, in the order of the user.

export const mostCompared = 4

/** The list with an area added at its end; unchanged where it is in already or the list is full. */
export function withCompared(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) || ids.length >= mostCompared ? ids : [...ids, id]
}

export const withoutCompared = (ids: readonly string[], id: string): readonly string[] => ids.filter(other => other !== id)

/** The list with one area moved to another place, counted from 0; places beyond the ends are the ends. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const rest = withoutCompared(ids, id)
  const place = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, place), id, ...rest.slice(place)]
}
