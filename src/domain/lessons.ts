// Which lessons a slide shows: of other areas, on the themes that the area works on; or of all areas on one theme.
import type { Area, Highlight } from './atlas'
import type { Scene } from './scene'
import { themes as allThemes, type Theme } from './themes'

export type Lesson = { area: Area; highlight: Highlight; theme: Theme }

const most = 3

/** One lesson an area, nearest areas first; each of another theme as long as there are themes left. */
export function lessonsFor({ area, atlas, neighbours, theme }: Scene): readonly Lesson[] {
  const others = area ? neighbours.map(({ area: other }) => other) : atlas.areas
  const wanted: readonly Theme[] = theme ? [theme.id] : area ? [...new Set(area.ambitions.flatMap(({ themes }) => themes))] : allThemes
  const found: Lesson[] = []
  const isNew = (name: Theme) => theme !== null || found.length >= wanted.length || !found.some(lesson => lesson.theme === name)
  for (const other of others) {
    const lesson = other.interview.highlights
      .filter(({ kind }) => kind === 'lesson')
      .flatMap(highlight => highlight.themes.filter(name => wanted.includes(name) && isNew(name)).map(name => ({ area: other, highlight, theme: name })))[0]
    if (lesson) found.push(lesson)
    if (found.length === most) break
  }
  return found
}
