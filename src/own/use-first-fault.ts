import { useEffect, useRef, useState } from 'react'

/** Brings the focus to the first field of a form that is not as it should be; the function it gives asks for that once what is wrong is on the page. */
export function useFirstFault() {
  const form = useRef<HTMLFormElement>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempt])
  return { form, showFirst: () => setAttempt(attempt + 1) }
}
