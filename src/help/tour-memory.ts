// Whether the walk was offered before. A browser that cannot remember it is never asked.
const key = 'focusatlas-rondleiding'

/** Whether to offer the walk: only where we can remember that we did. */
export function mayOfferTour(): boolean {
  try {
    return localStorage.getItem(key) === null && canRemember()
  } catch {
    return false
  }
}

function canRemember(): boolean {
  localStorage.setItem(`${key}-proef`, 'ja')
  const isKept = localStorage.getItem(`${key}-proef`) === 'ja'
  localStorage.removeItem(`${key}-proef`)
  return isKept
}

/** From now on it comes only when asked for. */
export function rememberTour(): void {
  try {
    localStorage.setItem(key, 'gezien')
  } catch {
    // Then it was not offered either.
  }
}
