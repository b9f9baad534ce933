import { longDate } from '../export/citation'
import { useTexts } from '../i18n/use-texts'
import { useOffline } from './offline-state'

/** Whether all is here without a network, and from which day the data are. `edition` is an ISO date, null while it is not known. */
export function OfflineLine({ edition, className }: { edition: string | null; className?: string | undefined }) {
  const texts = useTexts()
  const { isReady } = useOffline()
  return (
    <p className={className}>
      {isReady ? texts.offline.ready : texts.offline.notReady}
      {edition ? ` ${texts.offline.edition(longDate(new Date(`${edition}T12:00`), texts.locale))}` : ''}
    </p>
  )
}
