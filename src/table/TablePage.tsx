// All figures as a table: the full text of what the map shows, with the files to take along.
import { citationOf } from '../export/citation'
import { useAllTexts } from '../i18n/use-texts'
import { showMunicipalities } from '../state/actions'
import { useStore } from '../state/store'
import { addressOf } from '../state/sync'
import { Section } from '../ui/Section'
import { useIsLive } from '../ui/use-is-live'
import { CitationLine } from './CitationLine'
import { ColourLegend } from './ColourLegend'
import { FigureTable } from './FigureTable'
import { fileContent } from './file-content'
import { StandTogether } from './StandTogether'
import { TableChoices } from './TableChoices'
import { TableDownloads } from './TableDownloads'
import styles from './TablePage.module.css'
import { placesWords, shownSentence } from './table-words'
import { type TableModel, useTable } from './use-table'

const today = () => new Date()

export function TablePage({ now = today }: { now?: () => Date }) {
  const texts = useAllTexts()
  const withMunicipalities = useStore(state => state.view.hasMunicipalities)
  const model = useTable(withMunicipalities)
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{texts.table.title}</h1>
        {model ? (
          <>
            <p role="status">{shownSentence(model, texts)}</p>
            <p>{texts.table.noLeague}</p>
          </>
        ) : (
          <p role="status">{texts.legend.loading}</p>
        )}
      </header>
      {model ? (
        <>
          <TableChoices model={model} withMunicipalities={withMunicipalities} onMunicipalities={showMunicipalities} />
          <Table model={model} now={now} />
        </>
      ) : null}
    </article>
  )
}

/** The table with its files above it, and below it who stand together, where it comes from and how to quote it. */
function Table({ model, now }: { model: TableModel; now(): Date }) {
  const texts = useAllTexts()
  const words = texts.table
  const view = useStore(state => state.view)
  // A page that is written beforehand knows neither its host nor the day on which it is read.
  const link = useIsLive() ? addressOf(view) : null
  const indicators = model.columns.flatMap(({ indicator }) => (indicator ? [indicator] : []))
  const hasStacking = model.columns.some(({ indicator }) => indicator === null)
  const citation = link === null ? null : citationOf({ title: words.cite.what(placesWords(model, texts)), sources: indicators, link, consulted: now(), texts })
  return (
    <>
      <div className={styles.bar}>
        <ColourLegend model={model} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this is a group around one button */}
        <div role="group" aria-label={words.download.group} className={styles.downloads}>
          <TableDownloads content={() => fileContent(model, texts, citation ?? '', link ?? '')} now={now} />
        </div>
      </div>
      <FigureTable model={model} />
      <div className={styles.foot}>
        <StandTogether model={model} />
        <Section id="table-sources" title={words.sources}>
          <ul className={styles.sources}>
            {[...new Set(indicators.map(({ source }) => source))].map(source => (
              <li key={source}>{source}</li>
            ))}
          </ul>
          <p>{words.kinds}</p>
          {hasStacking ? <p>{words.stacking.rule}</p> : null}
          <p>{words.download.unrounded}</p>
        </Section>
        {citation === null ? null : (
          <Section id="table-citation" title={words.cite.title}>
            <CitationLine citation={citation} />
          </Section>
        )}
      </div>
    </>
  )
}
