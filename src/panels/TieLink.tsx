import type { ReactNode } from 'react'
import { elsewhere, type View } from '../domain/view'
import { goTo } from '../state/actions'
import styles from './TieLink.module.css'
import { ViewLink } from './ViewLink'

type Props = { to: Partial<View> & Pick<View, 'page'>; from: string; children: ReactNode; label?: string }

/** From one thing to another that it is tied to; Back leads to the part with the id `from`. */
export function TieLink({ to, from, children, label }: Props) {
  const target = { ...elsewhere, ...to }
  return (
    <ViewLink to={target} onFollow={() => goTo(target, from)} className={styles.link} {...(label ? { label } : {})}>
      {children}
    </ViewLink>
  )
}
