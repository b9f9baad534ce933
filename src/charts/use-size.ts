import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

type Size = { width: number; textSize: number }

/** Before anything can be measured: the panel of a desk screen with text of 13 pixels. */
const usual: Size = { width: 392, textSize: 13 }

/**
 * How wide a chart may be and how large its text is. The ref goes to an empty element as wide as the chart and one `em` high,
 * so that a change of either is one measurement.
 */
export function useSize(): Size & { ruler: RefObject<HTMLSpanElement | null> } {
  const ruler = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState(usual)
  useLayoutEffect(() => {
    const element = ruler.current
    if (!element) return
    const measure = () => {
      // Asking would lay out what the page left for later (ui/Section.module.css); it is told once that has been done.
      if (element.checkVisibility?.({ contentVisibilityAuto: true }) === false) return
      const { width, height } = element.getBoundingClientRect()
      if (width > 0 && height > 0) setSize(before => (before.width === width && before.textSize === height ? before : { width, textSize: height }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ...size, ruler }
}
