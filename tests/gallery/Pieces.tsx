import type { ReactNode } from 'react'
import { AgeBars } from '../../src/charts/AgeBars'
import { DistributionStrip } from '../../src/charts/DistributionStrip'
import { StripKey } from '../../src/charts/StripKey'
import { TrendLine } from '../../src/charts/TrendLine'
import type { Area, Atlas } from '../../src/domain/atlas'
import { axisExtent } from '../../src/domain/figure-places'
import { comparedMarks } from '../../src/domain/palette'
import { useTexts } from '../../src/i18n/use-texts'
import { FiguresAges, isAgeGroup } from '../../src/panels/FiguresAges'
import { FiguresRow } from '../../src/panels/FiguresRow'
import styles from './Gallery.module.css'

/** Areas of one wijk and of fourteen, with a missing wijk, and at the ends of the scale. */
const shown = [
  ['groningen-noord', 'lonely'],
  ['den-haag-zuidwest', 'lonely'],
  ['heerlen-noord', 'good_health'],
  ['utrecht-overvecht', 'higher_educated'],
  ['den-haag-zuidwest', 'employment'],
  ['heerlen-noord', 'low_income'],
  ['rotterdam-zuid', 'dwelling_value'],
  ['amsterdam-zuidoost', 'density'],
  ['amsterdam-nieuw-west', 'population'],
  ['vlaardingen-westwijk', 'dwellings'],
  ['breda-noord', 'noise_neighbours'],
] as const

const even = Array.from({ length: 21 }, (_, index) => index * 5)
const percent = (value: number) => `${Math.round(value)}%`
const dots = (values: readonly number[]) => values.map((value, index) => ({ code: `${index}`, value, label: percent(value) }))
const mark = (value: number, word = '') => ({ value, label: `${word} ${percent(value)}`.trim() })

export function Pieces({ atlas, width }: { atlas: Atlas; width: number }) {
  const texts = useTexts()
  const { figures, areas } = atlas
  if (!figures) return null
  const find = (id: string): Area => areas.find(area => area.id === id) ?? areas[0]!
  const bare = { summary: '', percentiles: even, extent: [0, 100] as const, area: null, municipality: null, country: null, districts: [], format: percent }
  const strips = [
    { ...bare, title: 'nothing known' },
    { ...bare, title: 'area missing', municipality: mark(40, 'gemeente'), country: mark(41, 'NL'), districts: dots([38, 44]) },
    { ...bare, title: 'all at the low end', area: mark(0), municipality: mark(0, 'gemeente'), country: mark(0, 'NL'), districts: dots([0, 0, 0, 0]) },
    { ...bare, title: 'all at the high end', area: mark(100), municipality: mark(100, 'gemeente'), country: mark(100, 'NL'), districts: dots([100, 100]) },
    { ...bare, title: 'crowded', area: mark(50), districts: dots(Array.from({ length: 30 }, (_, index) => 45 + index / 3)) },
    { ...bare, title: 'no spread', percentiles: even.map(() => 7), extent: [7, 7] as const, area: mark(7), country: mark(7, 'NL') },
  ]
  const values = (...all: number[]) => all.map((value, index) => ({ year: 2012 + 2 * index, value }))
  const [rising, level] = [values(41, 44, 47, 52), values(40, 40, 41, 41)]
  const around = [
    { key: 'country', look: 'country' as const, word: 'NL 41%', pieces: [level] },
    { key: 'municipality', look: 'municipality' as const, word: 'gemeente 40%', pieces: [values(38, 39, 39, 40)] },
  ]
  const broken = { after: 2014, year: 2016, word: 'breuk 2015', reason: 'Breuk in 2015, ander gebied. Ruimer getekend.' }
  const trends = [
    { name: 'one piece', lines: [...around, { key: 'area', look: 'area' as const, word: '52%', pieces: [rising] }], breaks: [] },
    {
      name: 'broken',
      lines: [...around, { key: 'area', look: 'area' as const, word: '52%', pieces: [rising.slice(0, 2), rising.slice(2)] }],
      breaks: [broken],
    },
    { name: 'single points', lines: [{ key: 'area', look: 'area' as const, word: '52%', pieces: rising.map(point => [point]) }], breaks: [broken] },
    {
      name: 'compared',
      lines: comparedMarks.map((mark, index) => ({
        key: mark.shape,
        look: mark,
        word: areas[index]?.name ?? '',
        pieces: [values(40 + index, 41, 44 - index, 45)],
      })),
      breaks: [],
    },
    { name: 'no change', lines: [{ key: 'area', look: 'area' as const, word: '7%', pieces: [values(7, 7, 7, 7)] }], breaks: [] },
  ]
  const piece = (title: string, chart: ReactNode) => (
    <section key={title} className={styles.piece} style={{ width: width + 34 }}>
      <h2>{title}</h2>
      {chart}
    </section>
  )
  return (
    <div className={styles.pieces}>
      {piece('StripKey', <StripKey words={texts.figures.key} />)}
      {shown.map(([id, code]) => {
        const indicator = figures.indicators.find(candidate => candidate.id === code)!
        const extent = axisExtent(indicator, figures, areas)
        return piece(
          `${id}, ${code}`,
          <FiguresRow area={find(id)} areas={areas} figures={figures} indicator={indicator} extent={extent} isOnMap={id === 'groningen-noord'} />,
        )
      })}
      {piece('groningen-noord, ages', <FiguresAges area={find('groningen-noord')} figures={figures} ages={figures.indicators.filter(isAgeGroup)} />)}
      {piece(
        'AgeBars with a missing group',
        <AgeBars
          title="ages"
          summary=""
          names={{ area: 'Hier', country: 'Nederland' }}
          missing={texts.figures.missing}
          format={percent}
          groups={[
            { label: '0–14 jaar', value: null, country: 15 },
            { label: '15–24 jaar', value: 78, country: 12 },
            { label: '65 jaar en ouder', value: 0, country: null },
          ]}
        />,
      )}
      {trends.map(({ name, lines, breaks }) =>
        piece(
          `TrendLine, ${name}`,
          <TrendLine
            heading={texts.years.trend.title}
            title={name}
            summary=""
            sentences={['']}
            lines={lines}
            years={rising.map(({ year }) => year)}
            shown={2018}
            breaks={breaks}
            table={{ columns: [texts.years.label], rows: [] }}
            asTable={texts.years.trend.asTable}
            format={percent}
          />,
        ),
      )}
      {strips.map(strip => piece(`DistributionStrip, ${strip.title}`, <DistributionStrip {...strip} />))}
    </div>
  )
}
