// Something wide or long, mostly a table, that scrolls by itself where there is no room for it.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** Where it scrolls the keyboard can reach it and a screen reader says what it is; elsewhere it is nothing but a box. */
export function ScrollBox({ label, className, children }: { label: string; className: string | undefined; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [doesScroll, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const whenScrolling = doesScroll ? { role: 'group', tabIndex: 0, 'aria-label': label } : {}
  return (
    <div ref={box} className={className} {...whenScrolling}>
      {children}
    </div>
  )
}
