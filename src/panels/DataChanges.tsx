import { useAllTexts } from '../i18n/use-texts'
import { formatList } from '../lib/format'
import { useChangelog } from '../state/use-changelog'
import styles from './AccountabilityPage.module.css'
import { fileAddress } from './DataFiles'

/** What changed in the published data, newest first. Until it has come, and where it does not, there is the file itself. */
export function DataChanges() {
  const texts = useAllTexts()
  const words = texts.accountability.data
  const { changelog, hasFailed } = useChangelog()
  if (changelog === null)
    return (
      <p>
        {hasFailed ? words.changesFailed : null} <a href={fileAddress('changelog.json')}>changelog.json</a>
      </p>
    )
  const day = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <dl className={styles.byArea}>
      {changelog.map(({ date, version, changes }) => (
        <div key={date}>
          <dt>
            <time dateTime={date}>{day.format(new Date(date))}</time>
            {version === null ? '' : `, ${words.version(version)}`}
          </dt>
          {changes.map(({ kind, files, text }) => (
            <dd key={text}>
              {words.kinds[kind]}: {text} ({formatList(files, texts.locale)})
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
