// Names on a picture of the map: one point a name, and only where there is room.
import { textWidth } from './picture-text'

export type Box = { left: number; right: number; top: number; bottom: number }
export type MapName = {
  key: string
  /** The name, and below it what belongs to it. */
  lines: readonly string[]
  /** What to write, smaller, where there is no room for that: each in turn. */
  fallbacks?: readonly (readonly string[])[]
  at: { x: number; y: number }
  size: number
  fill: string
  /** Around the letters, so that they can be read on any ground. */
  halo: string
  isBold?: boolean
  /** Between letters, in parts of the size. */
  spacing?: number
}

const lineHeight = 1.2

function boxOf({ lines, at, size, spacing = 0 }: MapName): Box {
  const half = Math.max(...lines.map(line => textWidth(line, size, true) + line.length * spacing * size)) / 2 + 3
  const height = lines.length * size * lineHeight
  return { left: at.x - half, right: at.x + half, top: at.y - height / 2, bottom: at.y + height / 2 }
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const smaller = 0.84

/** A name on two lines, broken nearest its middle; one that cannot be broken stays whole. */
export function inTwo(name: string): string[] {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1)
  const [nearest] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))
  return nearest === undefined ? [name] : [name.slice(0, nearest).trim(), name.slice(nearest)]
}

/** The names for which there is room beside what is `taken`, the first ones first; none leaves the picture. */
export function namesThatFit(names: readonly MapName[], width: number, height: number, taken: readonly Box[] = []): MapName[] {
  const full = [...taken]
  const hasRoom = (box: Box) => box.left >= 4 && box.top >= 4 && box.right <= width - 4 && box.bottom <= height - 4 && !full.some(other => touch(box, other))
  return names.flatMap(name => {
    const ways = [name, ...(name.fallbacks ?? []).map(lines => ({ ...name, lines, size: name.size * smaller }))]
    const found = ways.find(way => way.lines.length > 0 && hasRoom(boxOf(way)))
    if (found) full.push(boxOf(found))
    return found ? [found] : []
  })
}

export function MapNames({ names }: { names: readonly MapName[] }) {
  return (
    <g textAnchor="middle" strokeLinejoin="round" paintOrder="stroke">
      {names.map(({ key, lines, at, size, fill, halo, isBold = false, spacing = 0 }) => (
        <text
          key={key}
          fontSize={size}
          fill={fill}
          stroke={halo}
          strokeWidth={3}
          strokeOpacity={isBold ? 1 : 0.6}
          paintOrder="stroke"
          fontWeight={isBold ? 600 : 400}
          letterSpacing={spacing ? size * spacing : undefined}
        >
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={at.x}
              y={at.y + (index - lines.length / 2) * size * lineHeight + size * 0.95}
              fontWeight={index > 0 && index === lines.length - 1 && isBold ? 700 : undefined}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
