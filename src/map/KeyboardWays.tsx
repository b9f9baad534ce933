// Beside the map: the same as a list or as a table, at the same address, and the list of keys. Seen while one of them has the focus, just before the map.
import { Keyboard, List, Table } from 'lucide-react'
import { flushSync } from 'react-dom'
import type { Area } from '../domain/atlas'
import { elsewhere, type View } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { openPage, selectArea } from '../state/actions'
import { openKeyList } from '../state/key-list'
import { useStore } from '../state/store'
import { linkTo } from '../state/sync'
import { Button } from '../ui/Button'
import { focusHeading } from '../ui/focus-heading'
import { Icon } from '../ui/Icon'
import styles from './KeyboardWays.module.css'

/** `area`: where the keyboard last was on the map, and so the place in the list to read on. */
export function KeyboardWays({ area }: { area: Area | null }) {
  const words = useTexts().mapKeys
  return (
    <div className={styles.ways}>
      <Way to={{}} icon={List} onFollow={() => readList(area?.id ?? null)}>
        {words.asList}
      </Way>
      <Way to={{ ...elsewhere, page: 'table' }} icon={Table} onFollow={readTable}>
        {words.asTable}
      </Way>
      <Button icon={Keyboard} onClick={openKeyList}>
        {words.keys}
      </Button>
    </div>
  )
}

type WayProps = { to: Partial<View>; icon: typeof List; children: string; onFollow(): void }

function Way({ to, icon, children, onFollow }: WayProps) {
  const view = useStore(state => state.view)
  return (
    <a
      href={linkTo({ ...view, ...to })}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow()
      }}
    >
      <Icon of={icon} />
      {children}
    </a>
  )
}

/** The focus goes to the line of the area, else to the first. Where an open area takes the place of the list, it is closed. */
function readList(area: string | null) {
  const line = () => {
    const found = area === null ? null : document.querySelector<HTMLElement>(`#list a[href*="/${area}/"]`)
    return found ?? document.querySelector<HTMLElement>('#list li a')
  }
  line()?.focus()
  if (document.activeElement?.closest('#list') || useStore.getState().view.area === null) return
  flushSync(() => selectArea(null))
  line()?.focus()
}

function readTable() {
  flushSync(() => openPage('table'))
  focusHeading()
}
