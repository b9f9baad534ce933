// A button of a written page that is pressed before the code of the app has come.
type Early = { earlyPress?: () => HTMLButtonElement | null }

/** Presses it again for React, which from now on hears of all others by itself. The page keeps it: scripts/prerender/inline-scripts. */
export function pressAgain(): void {
  ;(window as Early).earlyPress?.()?.click()
}
