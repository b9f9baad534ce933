import { Component, type ReactNode } from 'react'

type Props = { sentence: string; children: ReactNode }

/** Keeps an error in one part of the page to that part: a sentence stands in its place, the rest goes on. */
export class PartBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <p role="alert">{this.props.sentence}</p> : this.props.children
  }
}
