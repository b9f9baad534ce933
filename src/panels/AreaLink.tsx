import type { ReactNode } from 'react'
import type { Area } from '../domain/atlas'
import { elsewhere } from '../domain/view'
import { hoverArea, selectArea } from '../state/actions'
import { ViewLink } from './ViewLink'

/** A link to an area; pointing at it lights the area up on the map and in the list. */
export function AreaLink({ area, children, className, current }: { area: Area; children: ReactNode; className?: string | undefined; current?: boolean }) {
  return (
    <ViewLink
      to={{ ...elsewhere, page: 'map', area: area.id }}
      onFollow={() => selectArea(area.id)}
      onPoint={isOver => hoverArea(isOver ? area.id : null)}
      className={className}
      current={current ?? false}
    >
      {children}
    </ViewLink>
  )
}
