// One area on two sides of an A4: where and how it stands, and what it wants and learned.
import { useContext } from 'react'
import type { Area } from '../../domain/atlas'
import { countryCode, figureAt } from '../../domain/figures'
import { originalOf, resolve } from '../../domain/scene'
import { shortText } from '../../domain/sentences'
import { defaultView } from '../../domain/view'
import { voicesOf } from '../../domain/voices'
import { marked } from '../../export/quote-words'
import { useAllTexts } from '../../i18n/use-texts'
import { formatNumber } from '../../lib/format'
import { StillMap } from '../../map/StillMap'
import { AtlasContext } from '../../state/use-scene'
import { figureRows } from '../slides/figure-rows'
import styles from './Sheet.module.css'
import { SheetFoot } from './SheetFoot'

/** As many rows as fit under the map. */
const most = 17

export function AreaSheet({ area }: { area: Area }) {
  const texts = useAllTexts()
  const words = texts.paper
  const atlas = useContext(AtlasContext)
  if (!atlas) return null
  const view = { ...defaultView, language: atlas.language, area: area.id }
  const scene = resolve(view, atlas)
  const { figures } = atlas
  const chosen = figures ? [...new Set([...figureRows('figures', scene), ...figures.indicators])].slice(0, most) : []
  const sources = [...new Set(chosen.map(({ source, year }) => `${source}, ${year}`))].join('; ')
  const quotes = voicesOf(area)
    .filter(({ isHeadline }) => !isHeadline)
    // Who was interviewed comes before the writer of the interview, who fills up where only one was quoted.
    .sort((a, b) => Number(b.speakers.length > 0) - Number(a.speakers.length > 0))
    .slice(0, 2)
  const isTranslated = originalOf(area, atlas) !== null
  const lessons = area.interview.highlights.filter(({ kind }) => kind === 'lesson').slice(0, 3)
  const head = (
    <header className={styles.head}>
      <span className={styles.nr}>{area.nr}</span>
      <div>
        <h2>{area.name}</h2>
        <p>
          {texts.slides.inMunicipality(area.municipality.name, area.province)}. {formatNumber(area.residents2022, texts.locale)} {texts.list.residents} (CBS,
          2022).
        </p>
      </div>
    </header>
  )
  return (
    <>
      <article className={styles.sheet} data-size="a4">
        {head}
        <div className={styles.map}>
          <StillMap scene={scene} camera={null} theme="beamer" width={1100} height={556} />
        </div>
        <section>
          <h3>{words.figures}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{area.name}</th>
                <th scope="col">{area.municipality.name}</th>
                <th scope="col">{texts.slides.country}</th>
                <th scope="col">{texts.paper.year}</th>
              </tr>
            </thead>
            <tbody>
              {chosen.map(indicator => (
                <tr key={indicator.id}>
                  <th scope="row">{indicator.label}</th>
                  {[area.id, area.municipality.code, countryCode].map(code => {
                    const value = figures ? figureAt(figures, code, indicator.id) : null
                    return <td key={code}>{value === null ? texts.figures.missing : shortText(value, indicator, texts.locale)}</td>
                  })}
                  <td>
                    {indicator.year}, {texts.legend.kinds[indicator.kind]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <SheetFoot name={area.name} source={`${texts.paper.sources}: ${sources}. ${texts.map.attribution}`} view={view} />
      </article>
      <article className={styles.sheet} data-size="a4">
        {head}
        <section>
          <h3>{words.ambitions}</h3>
          <ol className={styles.ambitions}>
            {area.ambitions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{words.lessons}</h3>
          <ul className={styles.lessons}>
            {lessons.map(({ id, title, text, speaker }) => (
              <li key={id}>
                <strong>{title}.</strong> {text} {speaker ? <small>{texts.interview.saidBy(speaker)}.</small> : null}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.voices}</h3>
          {quotes.map(({ id, text, speakers }) => (
            <figure key={id} className={styles.voice}>
              <blockquote>{marked(text, atlas.language)}</blockquote>
              <figcaption>
                {speakers.map(({ name, role }) => `${name}, ${role}`).join('; ') || texts.interview.writer}
                {isTranslated ? <small> {texts.slides.translated}.</small> : null}
              </figcaption>
            </figure>
          ))}
        </section>
        <SheetFoot name={area.name} source={`${texts.paper.sources}: ${texts.slides.publication(area.page)}. ${texts.foot.notGovernment}`} view={view} />
      </article>
    </>
  )
}
