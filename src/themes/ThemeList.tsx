// Beside a theme: the way to the other themes, what is shown of it, and the areas where it is at play.
import { capital } from '../domain/sentences'
import { type FindingKind, findingKinds, type PersonKind, personKinds, themes } from '../domain/themes'
import { elsewhere } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { ViewLink } from '../panels/ViewLink'
import { filterBy, goTo, openPage } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { useIsLive } from '../ui/use-is-live'
import { phone, useMedia } from '../ui/use-media'
import { Choice } from './Choice'
import { LitAreas } from './LitAreas'
import styles from './ThemeList.module.css'

export function ThemeList() {
  const texts = useTexts()
  const words = texts.findings
  const { view, atlas } = useScene()
  const isPhone = useMedia(phone)
  const isLive = useIsLive()
  const hasFilter = [view.kind, view.source, view.about, view.role].some(choice => choice !== null)
  return (
    <div className={styles.list}>
      <nav className={styles.themes} aria-label={words.title}>
        <ViewLink to={{ ...elsewhere, page: 'themes' }} onFollow={() => openPage('themes')}>
          {words.all}
        </ViewLink>
        <ul>
          {themes.map(theme => (
            <li key={theme}>
              <ViewLink
                to={{ page: 'themes', theme, place: null }}
                onFollow={() => goTo({ page: 'themes', theme, kind: view.kind, source: view.source, about: view.about, role: view.role })}
                current={view.theme === theme}
              >
                {capital(texts.themes[theme], texts.locale)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-label={words.filter.title}>
        <details className={styles.filter} open={!isPhone} data-written={isLive ? undefined : true}>
          <summary>{words.filter.title}</summary>
          <div className={styles.choices}>
            <Choice<FindingKind>
              label={words.filter.kind}
              everything={words.filter.all}
              options={findingKinds.map(kind => ({ id: kind, name: words.kinds[kind].many }))}
              chosen={view.kind}
              onChoose={kind => filterBy({ kind })}
            />
            <Choice<PersonKind>
              label={words.filter.role}
              everything={words.filter.allRoles}
              options={personKinds.map(role => ({ id: role, name: words.roles[role] }))}
              chosen={view.role}
              onChoose={role => filterBy({ role })}
            />
            <Choice<string>
              label={words.filter.about}
              everything={words.filter.allFigures}
              options={(atlas.figures?.indicators ?? []).map(({ id, label }) => ({ id, name: label }))}
              chosen={view.about}
              onChoose={about => filterBy({ about })}
            />
            {hasFilter ? <Button onClick={() => filterBy({ kind: null, source: null, about: null, role: null })}>{words.filter.clear}</Button> : null}
          </div>
          <LitAreas />
        </details>
      </section>
    </div>
  )
}
