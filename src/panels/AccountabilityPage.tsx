// How the atlas was made, what it rests on, and what contradicts itself in the source.
import { useAllTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { address } from '../state/address'
import { useScene } from '../state/use-scene'
import { ScrollBox } from '../ui/ScrollBox'
import { Section } from '../ui/Section'
import { TextPage } from '../ui/TextPage'
import styles from './AccountabilityPage.module.css'
import { AreaLink } from './AreaLink'
import { DataChanges } from './DataChanges'
import { DataFiles } from './DataFiles'

export function AccountabilityPage() {
  const texts = useAllTexts()
  const words = texts.accountability
  return (
    <TextPage id="panel" title={words.title} intro={words.intro}>
      <Section id="not-government" title={words.notGovernment.title}>
        <p>{words.notGovernment.text}</p>
      </Section>
      <Section id="content" title={words.content.title}>
        <p>{words.content.text}</p>
      </Section>
      <Section id="outlines" title={words.outlines.title}>
        <p>{words.outlines.text}</p>
        <OutlineTable />
      </Section>
      <Section id="figures" title={words.figures.title}>
        <ul className={styles.bullets}>
          {words.figures.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section id="contradictions" title={words.contradictions.title}>
        <p>{words.contradictions.text}</p>
        <Contradictions />
      </Section>
      <Section id="data" title={words.data.title}>
        <p>{words.data.text}</p>
        <DataFiles />
        <h3>{words.data.changes}</h3>
        <DataChanges />
      </Section>
      <Section id="sources" title={words.sources.title}>
        <ul className={styles.bullets}>
          {[...words.sources.items, ...words.sources.ofTheMap].map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          <a href={address.file('licenties.txt')}>{words.sources.programs}</a>
        </p>
      </Section>
      <Section id="privacy" title={words.privacy.title}>
        <p>{words.privacy.text}</p>
      </Section>
    </TextPage>
  )
}

function OutlineTable() {
  const texts = useAllTexts()
  const { atlas } = useScene()
  const columns = texts.accountability.outlines.columns
  const number = (value: number) => formatNumber(value, texts.locale)
  const difference = new Intl.NumberFormat(texts.locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  return (
    <ScrollBox label={texts.table.scroll(texts.accountability.outlines.title)} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.values(columns).map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {atlas.areas.map(area => (
            <tr key={area.id}>
              <th scope="row">
                <AreaLink area={area}>{area.name}</AreaLink>
              </th>
              <td>{number(area.characteristics.population)}</td>
              <td>{number(area.residents2022)}</td>
              <td>{difference.format(area.residents2022 / area.characteristics.population - 1)}</td>
              <td>{texts.sources.precision[area.boundary.precision]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Contradictions() {
  const texts = useAllTexts()
  const { atlas } = useScene()
  const words = texts.accountability.contradictions
  return (
    <>
      <h3>{words.programme}</h3>
      <ul className={styles.bullets}>
        {atlas.programme.contradictions.map(contradiction => (
          <li key={contradiction.id}>{contradiction.text}</li>
        ))}
      </ul>
      <h3>{words.areas}</h3>
      <dl className={styles.byArea}>
        {atlas.areas
          .filter(area => area.notes.length > 0)
          .map(area => (
            <div key={area.id}>
              <dt>
                <AreaLink area={area}>{area.name}</AreaLink>
              </dt>
              {area.notes.map(note => (
                <dd key={note.text}>
                  {texts.sources.noteSubjects[note.about]}: {note.text}
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </>
  )
}
