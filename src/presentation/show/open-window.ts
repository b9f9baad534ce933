// Opens the other window of a show: the speaker's screen, or the slides for the room. On another screen where the browser can do that.
import type { Stage } from '../../domain/view'
import { address } from '../../state/address'
import { useStore } from '../../state/store'
import { type Display, enterFullScreen } from './full-screen'

type Details = { currentScreen: Display; screens: readonly Display[] }
type ScreenAware = { screen: { isExtended?: boolean }; getScreenDetails?: () => Promise<Details> }

/** The address of the same presentation at the same slide, at another stage. */
export const addressOfStage = (stage: Stage): string => address.here({ ...useStore.getState().view, stage, misread: [] })

/**
 * Which screen is for the speaker: the one built into the laptop, so that the room has the beamer; where none or all are,
 * another one than the present. `room` is where the slides move to, null where they can stay.
 */
export function shareScreens({ currentScreen, screens }: Details): { speaker: Display; room: Display | null } | null {
  const others = screens.filter(screen => screen !== currentScreen)
  const [other] = others
  if (!other) return null
  const beamer = others.find(({ isInternal }) => !isInternal)
  if (currentScreen.isInternal && beamer) return { speaker: currentScreen, room: beamer }
  return { speaker: others.find(({ isInternal }) => isInternal) ?? other, room: null }
}

/** The screens of this computer; null where there is one, where the browser cannot tell, or where the user says no. */
async function askScreens(): Promise<Details | null> {
  const { screen, getScreenDetails } = window as unknown as ScreenAware
  if (!screen.isExtended || !getScreenDetails) return null
  try {
    return await getScreenDetails.call(window)
  } catch {
    return null
  }
}

const features = ({ availLeft, availTop, availWidth, availHeight }: Display) =>
  `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`

const opened: Partial<Record<Stage, WindowProxy>> = {}

/**
 * Opens the window of a stage, or brings the one that is open to the front. Call it on a click or key.
 * Answers false where the browser blocked it.
 */
export async function openWindow(stage: 'show' | 'presenter'): Promise<boolean> {
  const known = opened[stage]
  if (known && !known.closed) {
    known.focus()
    return true
  }
  const details = await askScreens()
  const shared = details && stage === 'presenter' ? shareScreens(details) : null
  const made = window.open(addressOfStage(stage), `focusatlas-${stage}`, shared ? features(shared.speaker) : 'popup,width=1280,height=800')
  if (!made) return false
  opened[stage] = made
  if (shared?.room) void enterFullScreen(shared.room)
  return true
}
