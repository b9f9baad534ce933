// The lines that put the map on another website.
import { defaultView, type View } from '../domain/view'
import { addressOf } from '../state/sync'

export type EmbedOptions = { isStill: boolean; height: number; language: View['language'] }

/** Pixels that a map may be high on another website. */
export const heights = { least: 240, most: 1200, usual: 480 }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The address of the embedded map of a view: its area, figure and look, and nothing else of it. */
export const embedAddress = (
  { area, indicator, method, benchmark, breakSource, baseMap, layers, appearance }: View,
  { isStill, language }: EmbedOptions,
): string => addressOf({ ...defaultView, page: 'embed', area, indicator, method, benchmark, breakSource, baseMap, layers, appearance, language, isStill })

/** One iframe; whatever stands in the title stays text. */
export function embedCode(address: string, title: string, height: number): string {
  const held = Math.round(Math.max(heights.least, Math.min(heights.most, height || heights.usual)))
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${held}" style="border:0" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen"></iframe>`
}
