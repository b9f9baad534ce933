// The time of the speaker: the clock on the wall, how long it has taken, and what is left for the item and for the meeting.
import { Pause, Play, RotateCcw } from 'lucide-react'
import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import { act, useShow } from '../../state/show'
import { hasStarted, stoppedClock, timesAt } from '../../state/show-clock'
import { ShowButton } from './ShowButton'
import styles from './SpeakerTimes.module.css'
import { leftText, passedText, wallClock } from './time-words'
import { useNow } from './use-now'

export function SpeakerTimes({ deck, number }: { deck: Deck; number: number }) {
  const texts = useAllTexts()
  const words = texts.show.speaker
  const now = useNow()
  const clock = useShow(({ shown }) => shown?.clock ?? stoppedClock)
  const { elapsed, item, meeting } = timesAt(clock, deck.slides, number, now)
  const isRunning = clock.since !== null
  return (
    <section className={styles.times} aria-label={words.times}>
      <dl>
        <div>
          <dt>{words.clock}</dt>
          <dd className="numeral">{wallClock(now, texts.locale)}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd className="numeral" data-still={!isRunning || undefined}>
            {passedText(elapsed)}
          </dd>
        </div>
        <Left name={words.item} milliseconds={item} />
        <Left name={words.meeting} milliseconds={meeting} />
      </dl>
      <div className={styles.buttons}>
        {isRunning ? (
          <ShowButton icon={Pause} onClick={() => act({ do: 'pause' })}>
            {words.pause}
          </ShowButton>
        ) : (
          <ShowButton icon={Play} isMain onClick={() => act({ do: 'start' })}>
            {hasStarted(clock) ? words.resume : words.start}
          </ShowButton>
        )}
        <ShowButton icon={RotateCcw} isDisabled={!hasStarted(clock)} onClick={() => act({ do: 'restart' })}>
          {words.restart}
        </ShowButton>
      </div>
    </section>
  )
}

/** What is left, or by how much it ran over; null where nobody planned time. */
function Left({ name, milliseconds }: { name: string; milliseconds: number | null }) {
  const words = useAllTexts().show.speaker
  const left = milliseconds === null ? null : leftText(milliseconds)
  return (
    <div>
      <dt>{name}</dt>
      <dd className="numeral" data-over={left?.isOver || undefined} data-none={left === null || undefined}>
        {left === null ? words.noTime : left.isOver ? words.over(left.time) : words.left(left.time)}
      </dd>
    </div>
  )
}
