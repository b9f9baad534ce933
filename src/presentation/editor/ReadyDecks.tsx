import { useContext, useState } from 'react'
import { mostCompared } from '../../domain/comparison'
import { capital } from '../../domain/sentences'
import { themes } from '../../domain/themes'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck } from '../../state/actions'
import { themeWords } from '../../state/link-words'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { Button } from '../../ui/Button'
import styles from './DeckChoice.module.css'
import { ReadyGlance } from './ReadyGlance'

type Option = { id: string; name: string }

/** Any area, any theme, any comparison, or the whole programme: one choice and one button. */
export function ReadyDecks() {
  const texts = useAllTexts()
  const words = texts.decks
  const areas = useContext(AtlasContext)?.areas ?? []
  const from = useStore(state => state.view.compared)
  const [compared, setCompared] = useState<readonly string[]>(from)
  const chosen = [...new Set(compared.filter(Boolean))]
  const [glance, setGlance] = useState('')
  const first = areas[0]
  return (
    <div className={styles.ready}>
      <div className={styles.wide}>{first ? <ReadyGlance id={glance || `gebied.${first.id}`} /> : null}</div>
      <One label={words.readyArea} options={areas} idOf={id => `gebied.${id}`} onGlance={setGlance} />
      <One
        label={words.readyTheme}
        options={themes.map(theme => ({ id: themeWords[theme], name: capital(texts.themes[theme], texts.locale) }))}
        idOf={id => `thema.${id}`}
        onGlance={setGlance}
      />
      <fieldset className={styles.compare}>
        <legend>{words.readyCompare}</legend>
        {Array.from({ length: mostCompared }, (_, index) => index).map(index => (
          <label key={index}>
            <span>{words.areaNumber(index + 1)}</span>
            <select
              value={compared[index] ?? ''}
              onChange={event => setCompared(Array.from({ length: mostCompared }, (_, at) => (at === index ? event.target.value : (compared[at] ?? ''))))}
            >
              <option value="">{index < 2 ? words.choose : words.noneChosen}</option>
              {areas.map(area => (
                <option key={area.id} value={area.id}>
                  {area.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        {chosen.length >= 2 ? (
          <Button label={words.of(words.open, words.readyCompare)} onClick={() => openDeck(`vergelijk.${chosen.join('.')}`)}>
            {words.open}
          </Button>
        ) : null}
      </fieldset>
      <div className={styles.one}>
        <span>{words.readyProgramme}</span>
        <Button label={words.of(words.open, words.readyProgramme)} onClick={() => openDeck('programma')}>
          {words.open}
        </Button>
      </div>
    </div>
  )
}

type OneProps = { label: string; options: readonly Option[]; idOf(id: string): string; onGlance(deck: string): void }

function One({ label, options, idOf, onGlance }: OneProps) {
  const words = useAllTexts().decks
  const [id, setId] = useState('')
  const chosen = id || options[0]?.id
  return (
    <div className={styles.one}>
      <label>
        <span>{label}</span>
        <select
          value={chosen}
          onChange={event => {
            setId(event.target.value)
            onGlance(idOf(event.target.value))
          }}
        >
          {options.map(option => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
      </label>
      <Button label={words.of(words.open, label)} onClick={() => chosen && openDeck(idOf(chosen))}>
        {words.open}
      </Button>
    </div>
  )
}
