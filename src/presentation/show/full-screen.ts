// Full screen: asked on a click or key of the user. Where it is refused or unknown the show goes on in the window.

/** A screen of the Window Management API, as far as it is used. */
export type Display = { isInternal: boolean; availLeft: number; availTop: number; availWidth: number; availHeight: number }

export const mayFillScreen = (): boolean => document.fullscreenEnabled === true

export const isFullScreen = (): boolean => (document.fullscreenElement ?? null) !== null

/** Asks for the whole screen, or for another one. Answers whether it was given; never rejects. */
export async function enterFullScreen(screen?: Display): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide', ...(screen ? { screen } : {}) })
    return true
  } catch {
    return false
  }
}

export async function leaveFullScreen(): Promise<void> {
  try {
    await document.exitFullscreen()
  } catch {
    // It was left already.
  }
}

export const toggleFullScreen = () => (isFullScreen() ? leaveFullScreen() : enterFullScreen())
