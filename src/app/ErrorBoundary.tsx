import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'

interface ErrorBoundaryProps {
  readonly messages: Messages
  readonly backHref: string
  readonly children: ReactNode
}

/** What a person sees where a page breaks: that nothing is lost, and a way on. Used with the address as key, so that another page starts afresh. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    const { messages, backHref, children } = this.props
    if (!this.state.failed) return children
    return (
      <div role="alert">
        <h1 tabIndex={-1}>{messages.frame.brokenHeading}</h1>
        <p>{messages.frame.brokenText}</p>
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {messages.frame.tryAgain}
          </button>{' '}
          <a className="link" href={backHref}>
            {messages.frame.brokenBack}
          </a>
        </p>
      </div>
    )
  }
}
