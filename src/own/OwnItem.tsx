import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import styles from './Own.module.css'

type Tool = { icon: LucideIcon; word: string; onClick(): void }
type Props = { name: string; facts: readonly string[]; tools: readonly Tool[]; children?: ReactNode }

/** One thing that the reader brought along, with what can be done with it. */
export function OwnItem({ name, facts, tools, children }: Props) {
  const words = useAllTexts().ownPage.list
  return (
    <li>
      <div>
        <h4>{name}</h4>
        {facts.map(fact => (
          <p key={fact} className={styles.quiet}>
            {fact}
          </p>
        ))}
      </div>
      <div className={styles.row}>
        {tools.map(({ icon, word, onClick }) => (
          <Button key={word} icon={icon} label={words.of(word, name)} onClick={onClick}>
            {word}
          </Button>
        ))}
      </div>
      {children}
    </li>
  )
}
