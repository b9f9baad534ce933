// Every outcome that is claimed in the interviews, as a table that sorts and can be taken along.
import { claimedOutcomes, outcomeColumns, sortOutcomes } from '../domain/outcomes'
import { type OutcomeContent, outcomeFile, outcomeFormats } from '../export/outcome-files'
import { saveFile } from '../export/save-file'
import { useAllTexts } from '../i18n/use-texts'
import { usePlace } from '../panels/use-place'
import { AddSlide } from '../share/AddSlide'
import { addressOf } from '../state/sync'
import { useScene } from '../state/use-scene'
import { DownloadMenu } from '../ui/DownloadMenu'
import { CrossWays } from './CrossWays'
import { OutcomeTable } from './OutcomeTable'
import styles from './ThemesPage.module.css'

const today = () => new Date()

export function ResultsPage({ now = today }: { now?: () => Date }) {
  const texts = useAllTexts()
  const words = texts.findings.board
  const { atlas, view } = useScene()
  usePlace()
  const all = claimedOutcomes(atlas.areas)
  const column = outcomeColumns.find(candidate => candidate === view.sorting?.column)
  const outcomes = column ? sortOutcomes(all, column, view.sorting?.descending ?? false, texts.locale) : all
  const { title, publisher, date } = atlas.programme.publication
  const content = (): OutcomeContent => ({ outcomes, publication: `${title}. ${publisher}, ${date}.`, link: addressOf(view), texts })
  const choices = outcomeFormats.map(format => ({
    label: texts.table.download[format],
    note: texts.table.download[`${format}Note`],
    onChoose: async () => {
      const { name, file } = await outcomeFile(format, content(), now())
      saveFile(file, name)
    },
  }))
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className={styles.lead}>
          {words.lead} <strong>{words.claimed}</strong>
        </p>
        <AddSlide kind="results" view={{ page: 'results' }} />
      </header>
      <CrossWays />
      <div className={styles.bar}>
        <p>{words.count(outcomes.length, new Set(outcomes.map(({ area }) => area.id)).size)}</p>
        <DownloadMenu label={words.download} choices={choices} texts={texts.download} />
      </div>
      <OutcomeTable outcomes={outcomes} sorting={view.sorting} />
    </article>
  )
}
