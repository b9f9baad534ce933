import { claimedOutcomes } from '../../domain/outcomes'
import { formatPlain } from '../../lib/format'
import lists from './SlideLists.module.css'
import parts from './SlideParts.module.css'
import { SlideText } from './SlideText'
import type { SlideProps } from './slide-kinds'

const most = 6

/** Outcomes that people named, before and after where both are printed; marked as claimed. */
export function ResultsBody({ slide, scene: { area, theme, atlas }, texts }: SlideProps) {
  const areas = area ? [area] : atlas.areas
  const onTheme = (outcome: { area: (typeof areas)[number]; highlight: string }) =>
    theme === null || outcome.area.interview.highlights.some(({ id, themes }) => id === outcome.highlight && themes.includes(theme.id))
  // What has a number before and after tells most.
  const weight = (outcome: ReturnType<typeof claimedOutcomes>[number]) => (outcome.figure?.from !== undefined ? 0 : 1)
  const outcomes = claimedOutcomes(areas)
    .filter(outcome => outcome.figure !== null && onTheme(outcome))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, most)
  if (outcomes.length === 0) return <p className={parts.quiet}>{texts.slides.nothingHere}</p>
  return (
    <>
      <ul className={lists.results} data-dense={outcomes.length > 3 || undefined}>
        {outcomes.map(({ highlight, area: from, title, figure }) => {
          const write = (value: number) => `${formatPlain(value, texts.locale)}${figure?.unit === '%' ? '%' : ''}`
          return (
            <li key={`${highlight}${figure?.metric ?? ''}${figure?.value ?? ''}`}>
              <strong className={lists.value}>{figure ? `${figure.from === undefined ? '' : `${write(figure.from)} → `}${write(figure.value)}` : '–'}</strong>
              <span>
                {figure ? `${figure.metric}${figure.unit === '%' || figure.metric.includes(figure.unit) ? '' : ` (${figure.unit})`}` : title}
                <small>{[from.name, figure?.period].filter(Boolean).join(', ')}</small>
              </span>
            </li>
          )
        })}
      </ul>
      <p className={parts.quiet}>{texts.slides.claimed}</p>
      <SlideText text={slide.text} />
    </>
  )
}
