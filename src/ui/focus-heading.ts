/** How long the code of a page may take before the focus is left alone, in milliseconds. */
const patience = 10_000

/** Moves the focus to the heading of the page, as soon as that is there; not where the visitor has meanwhile gone elsewhere. */
export function focusHeading(): void {
  const find = () => document.querySelector<HTMLElement>('#panel h1')
  const heading = find()
  if (heading) {
    heading.focus()
    return
  }
  const observer = new MutationObserver(() => {
    const late = find()
    if (!late) return
    observer.disconnect()
    if (document.activeElement === document.body) late.focus()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patience)
}
