import { useEffect, useState } from 'react'

/** What a screen reader is told: the latest text, once typing has rested. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 700)
    return () => clearTimeout(timer)
  }, [text])
  return said
}
