/** What scrolls the text that holds an element: on a phone the sheet, elsewhere the text itself; null where nothing does. */
export const scrollerOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('[data-sheet][data-scrolls]') ?? element.closest<HTMLElement>('[data-scrolls]')
