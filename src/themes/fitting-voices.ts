// Which quotes stand on a page of themes, and which of them beside a heading.
import type { Area } from '../domain/atlas'
import type { Gathering } from '../domain/insights'
import type { Scene } from '../domain/scene'
import { type VoiceText, voicesOf } from '../domain/voices'

export type FittingVoice = { area: Area; voice: VoiceText }

/** The pull quotes on the theme, of the area and the role that are shown, in the order of the areas. */
export function fittingVoices({ atlas, view, source }: Scene): FittingVoice[] {
  return (source ? [source] : atlas.areas).flatMap(area =>
    voicesOf(area)
      .filter(voice => !voice.isHeadline)
      .filter(voice => view.theme === null || voice.themes.includes(view.theme))
      .filter(voice => view.role === null || voice.speakers.some(({ kind }) => kind === view.role))
      .map(voice => ({ area, voice })),
  )
}

/** The first of the quotes of a heading that fits, or null. */
export const voiceBeside = ({ quotes }: Gathering, fitting: readonly FittingVoice[]): FittingVoice | null =>
  quotes.flatMap(id => fitting.find(({ voice }) => voice.id === id) ?? [])[0] ?? null
