import { encode } from 'uqr'

/** Cells of white around a code, as the standard asks. */
const quiet = 4

/** A code that a phone reads as `text`: black on white in every theme, or no camera finds it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : []))).join('')
  const edge = size + quiet * 2
  return (
    <svg viewBox={`0 0 ${edge} ${edge}`} role="img" aria-label={label} shapeRendering="crispEdges" width="100%" height="100%">
      <rect width={edge} height={edge} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
