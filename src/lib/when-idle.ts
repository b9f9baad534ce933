// Work that may wait for those who type, scroll or read.

/** A window that nobody sees has no idle moments; after this many milliseconds it is called all the same. */
const longest = 2000

/** Calls once the machine has nothing else to do; Safari knows no idle moments. Returns how to take it back. */
export function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(then, { timeout: longest })
    return () => window.cancelIdleCallback(handle)
  }
  const timer = setTimeout(then, 200)
  return () => clearTimeout(timer)
}

/** Calls when the page has been there for `rest` milliseconds and the machine is idle. Returns how to take it back. */
export function whenCalm(then: () => void, rest = 4000): () => void {
  let takeBack = () => {}
  const timer = setTimeout(() => {
    takeBack = whenIdle(then)
  }, rest)
  return () => {
    clearTimeout(timer)
    takeBack()
  }
}
