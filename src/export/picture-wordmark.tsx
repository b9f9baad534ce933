import type { PictureColours } from './picture-colours'

type Props = { at: { x: number; y: number }; name: string; colours: PictureColours; scale?: number; weight?: number }

/** Our mark and name, as in the header of the app. */
export function PictureWordmark({ at, name, colours, scale = 1, weight = 650 }: Props) {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(${scale})`}>
      <g transform="translate(0 -14.5) scale(1.15)">
        <path d="M3.5 4.5 9 3l6 2 5.5-1.5v16L15 21l-6-2-5.5 1.5z" fill="none" stroke={colours.ink} strokeWidth={1.5} strokeLinejoin="round" />
        <circle cx={13.2} cy={11.4} r={3.4} fill={colours.chosen} />
      </g>
      <text x={34} y={7} fontSize={20} fontWeight={weight} letterSpacing={-0.2} fill={colours.ink}>
        {name}
      </text>
    </g>
  )
}
