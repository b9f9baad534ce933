// What a reader brings along: figures, targets and shapes of their own, added, kept, handed on and deleted here.
import { useState } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { useOwnData } from '../state/own-data'
import { PartBoundary } from '../ui/PartBoundary'
import { Section } from '../ui/Section'
import { TextPage } from '../ui/TextPage'
import { FiguresImport } from './FiguresImport'
import { FileOfOwnData } from './FileOfOwnData'
import { KeepChoice } from './KeepChoice'
import styles from './Own.module.css'
import { OwnList } from './OwnList'
import { ShapesImport } from './ShapesImport'
import { TargetForm } from './TargetForm'

export function OwnPage() {
  const texts = useAllTexts()
  const words = texts.ownPage
  const own = useOwnData(state => state.own)
  const [said, setSaid] = useState('')
  const [renewed, setRenewed] = useState<string | null>(null)
  /** What was added stands in the list: the reader is brought there. */
  const bring = (sentence: string) => {
    setSaid(sentence)
    document.getElementById('own-list')?.focus()
  }
  const renew = (figure: string) => {
    setRenewed(figure)
    document.getElementById('own-figures')?.focus()
  }
  return (
    <TextPage title={words.title} intro={words.intro}>
      <p className={styles.private}>
        {words.private} {words.marked}
      </p>
      <Section id="own-list" title={words.list.title}>
        <PartBoundary sentence={texts.failed.part}>
          <p role="status" className={styles.said}>
            {said}
          </p>
          <OwnList own={own} onSaid={setSaid} onRenew={renew} />
          <KeepChoice />
        </PartBoundary>
      </Section>
      <Section id="own-figures" title={texts.ownImport.add.title}>
        <PartBoundary sentence={texts.failed.part}>
          <FiguresImport renewed={own?.figures.find(({ id }) => id === renewed) ?? null} onRenewed={() => setRenewed(null)} onSaid={bring} />
        </PartBoundary>
      </Section>
      <Section id="own-target" title={words.target.title}>
        <PartBoundary sentence={texts.failed.part}>
          <TargetForm />
        </PartBoundary>
      </Section>
      <Section id="own-shapes" title={words.shapes.title}>
        <PartBoundary sentence={texts.failed.part}>
          <ShapesImport onSaid={bring} />
        </PartBoundary>
      </Section>
      <Section id="own-file" title={words.file.title}>
        <FileOfOwnData onSaid={bring} />
      </Section>
    </TextPage>
  )
}

/** Says something to who sees and who hears the page. */
export type Saying = { onSaid(sentence: string): void }
