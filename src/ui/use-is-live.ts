import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether code runs in a browser: false in a page that is written beforehand, and for the moment in which React takes it over. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
