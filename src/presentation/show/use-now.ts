import { useEffect, useState } from 'react'

/** The present moment, each second anew. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  // A deed between two seconds is never in the future.
  return Math.max(now, Date.now())
}
