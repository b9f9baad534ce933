import { ArrowLeft, ArrowRight, ExternalLink, Presentation, Printer, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Area } from '../domain/atlas'
import { elsewhere } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { openDeck, openPaper, selectArea } from '../state/actions'
import { useStore } from '../state/store'
import { Icon } from '../ui/Icon'
import styles from './AreaHeading.module.css'
import { AreaLink } from './AreaLink'
import type { AreaScene } from './AreaPanel'
import { CompareButton } from './CompareButton'
import { Notes } from './Notes'
import { ViewLink } from './ViewLink'

const hostOf = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** Number, name and place of the area, its website, and the ways to the areas beside it. */
export function AreaHeading({ scene }: { scene: AreaScene }) {
  const texts = useTexts()
  const { area, previous, next } = scene
  // The ready presentation about the area.
  const deck = `gebied.${area.id}`
  const heading = useRef<HTMLHeadingElement>(null)
  // The heading is spoken when an area is opened, not when somebody arrives by a link.
  useEffect(() => {
    if (!useStore.getState().isArrival) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className={styles.heading}>
      <div className={styles.ways}>
        <ViewLink to={{ page: 'map', area: null }} onFollow={() => selectArea(null)} className={styles.back}>
          <Icon of={X} />
          {texts.panel.back}
        </ViewLink>
        <nav aria-label={texts.panel.walk} className={styles.walk}>
          {previous ? <Beside area={previous} word={texts.panel.previous} icon={ArrowLeft} /> : null}
          {next ? <Beside area={next} word={texts.panel.next} icon={ArrowRight} /> : null}
        </nav>
      </div>
      <div className={styles.title}>
        <span className={styles.nr} aria-hidden="true">
          {area.nr}
        </span>
        <div>
          <h1 id="area-name" ref={heading} tabIndex={-1}>
            {area.name}
          </h1>
          <p className={styles.place}>
            {texts.panel.place(area.municipality.name, area.province)}
            <span className="visually-hidden"> · {texts.panel.area(area.nr)}</span>
          </p>
        </div>
      </div>
      {area.websites.length === 0 ? <p className={styles.website}>{texts.panel.noWebsite}</p> : null}
      {area.websites.map(website => (
        <p key={website} className={styles.website}>
          <a href={website} rel="noreferrer external" target="_blank">
            <span className={styles.address}>{hostOf(website)}</span>
            <Icon of={ExternalLink} size={14} />
            <span className="visually-hidden"> ({texts.panel.website})</span>
          </a>
        </p>
      ))}
      <div className={styles.deeds}>
        <CompareButton area={area} />
        <ViewLink to={{ ...elsewhere, page: 'present', deck, slide: 1 }} onFollow={() => openDeck(deck)} className={styles.deed}>
          <Icon of={Presentation} />
          {texts.panel.present}
        </ViewLink>
        <ViewLink to={{ ...elsewhere, page: 'present', deck, stage: 'paper', place: 'area' }} onFollow={() => openPaper(deck, 'area')} className={styles.deed}>
          <Icon of={Printer} />
          {texts.panel.sheet}
        </ViewLink>
      </div>
      <Notes area={area} about={['name', 'websites']} />
    </header>
  )
}

function Beside({ area, word, icon }: { area: Area; word: string; icon: typeof ArrowLeft }) {
  return (
    <AreaLink area={area} className={styles.beside}>
      {icon === ArrowLeft ? <Icon of={icon} /> : null}
      {word}
      <span className="visually-hidden">: {area.name}</span>
      {icon === ArrowLeft ? null : <Icon of={icon} />}
    </AreaLink>
  )
}
