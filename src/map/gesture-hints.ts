export type GestureWords = { wheel: string; wheelOnMac: string; fingers: string }

/** What the map says over itself when a gesture was left to the page around it, by the names that MapLibre has for it. */
export const gestureHints = ({ wheel, wheelOnMac, fingers }: GestureWords): Record<string, string> => ({
  'CooperativeGesturesHandler.WindowsHelpText': wheel,
  'CooperativeGesturesHandler.MacHelpText': wheelOnMac,
  'CooperativeGesturesHandler.MobileHelpText': fingers,
})
