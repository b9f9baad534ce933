import { Disclosure } from '../charts/Disclosure'
import { useTexts } from '../i18n/use-texts'
import styles from './Ties.module.css'

/** Why the editors tied these things, one line each, and that it is their judgement. */
export function TieReasons({ about, reasons }: { about: string; reasons: readonly { name: string; reason: string | undefined }[] }) {
  const words = useTexts().findings.ties
  return (
    <Disclosure word={words.why} about={about}>
      <dl className={styles.reasons}>
        {reasons.map(({ name, reason }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.silent}>{words.judgement}</p>
    </Disclosure>
  )
}
