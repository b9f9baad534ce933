// How long something took or may still take, in figures: 3:07, and 1:02:03 from an hour on.

function digital(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** Whole seconds that have passed. */
export const passedText = (milliseconds: number): string => digital(Math.floor(milliseconds / 1000))

/** What is left, so that five minutes begin as 5:00; `isOver` once it is used up. */
export function leftText(milliseconds: number): { time: string; isOver: boolean } {
  const left = Math.ceil(milliseconds / 1000)
  return { time: digital(Math.abs(left)), isOver: left < 0 }
}

export const wallClock = (moment: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment))
