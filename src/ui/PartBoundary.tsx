import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './PartBoundary.module.css'

type Props = {
  sentence: string
  /** Words of a button that loads the page anew, for code that did not come. */
  reload?: string
  /** Whether it holds the main part of the page, which is always there. */
  isMain?: boolean
  children: ReactNode
}

/** Keeps an error in one part of the page to that part: a sentence stands in its place, the rest goes on. */
export class PartBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { sentence, reload, isMain = false, children } = this.props
    if (!this.state.hasFailed) return children
    const words = (
      <div role="alert" className={styles.failed}>
        <p>{sentence}</p>
        {reload === undefined ? null : <Button onClick={() => window.location.reload()}>{reload}</Button>}
      </div>
    )
    return isMain ? <main id="panel">{words}</main> : words
  }
}
