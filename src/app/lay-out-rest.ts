import { whenIdle } from '../lib/when-idle'

/** Lays out what a written page left for later (ui/Section.module.css), one section or block of it each time the machine is idle, so that nothing has to wait for it. */
export function layOutRest(root: HTMLElement): void {
  const next = root.querySelector<HTMLElement>(':is(section, [data-block]):not([data-whole])')
  if (next === null) return void delete root.dataset.takeOver
  next.dataset.whole = ''
  whenIdle(() => layOutRest(root))
}
