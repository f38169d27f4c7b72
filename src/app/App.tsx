import { lazy, Suspense, useEffect, useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { hrefOf, routeOf, useFragment, type Route } from './route.ts'
import { StartScreen } from './StartScreen.tsx'

const Journey = lazy(() => import('./Journey.tsx').then(({ Journey: component }) => ({ default: component })))

export function App({ messages }: { readonly messages: Messages }) {
  const fragment = useFragment()
  const route = routeOf(fragment)
  const [notice, setNotice] = useState<string>()
  useNewPage(fragment, messages.product)
  // A notice belongs to the page on which it was said.
  const [noticeAt, setNoticeAt] = useState('')
  const tell = (text: string): void => {
    setNotice(text)
    setNoticeAt(location.hash)
  }
  return (
    <Frame messages={messages} notice={noticeAt === fragment ? notice : undefined} onNotice={tell}>
      <ErrorBoundary key={fragment} messages={messages} backHref={hrefOf({ at: 'check' })}>
        <Suspense fallback={<p role="status">{messages.frame.loading}</p>}>
          {isStart(route) ? <StartScreen messages={messages} onNotice={tell} /> : <Journey route={route} messages={messages} />}
        </Suspense>
      </ErrorBoundary>
    </Frame>
  )
}

const isStart = (route: Route): route is Extract<Route, { readonly at: 'start' }> => route.at === 'start'

/**
 * What a browser does when a new page loads: begin at the top, name the page, and read its heading out. The heading may still be on its way, when a part
 * of the app is loaded for the first time.
 */
function useNewPage(fragment: string, product: string): void {
  const [first] = useState(fragment)
  useEffect(() => {
    const settle = (): boolean => {
      const heading = document.querySelector('main h1')
      if (!(heading instanceof HTMLElement)) return false
      document.title = fragment === '' || fragment === '#/' ? product : `${heading.textContent} – ${product}`
      if (fragment !== first || document.activeElement !== document.body) {
        heading.focus({ preventScroll: true })
        scrollTo(0, 0)
      }
      return true
    }
    if (settle()) return undefined
    const watch = new MutationObserver(() => settle() && watch.disconnect())
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [fragment, first, product])
}
