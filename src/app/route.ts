/**
 * Where in the app one is, kept in the address's fragment: it is never sent to a server, works on any host, and the browser's Back and a reload keep it.
 * It names pages, never answers.
 */
import { useSyncExternalStore } from 'react'

export type Route =
  | { readonly at: 'start' }
  /** A page of the questionnaire by its id as the address says it, which may be anything. `changing`: the page that was chosen to be changed. */
  | { readonly at: 'page'; readonly page: string; readonly changing?: string | undefined }
  | { readonly at: 'relative'; readonly id: string | undefined; readonly changing?: string | undefined }
  | { readonly at: 'check' }
  | { readonly at: 'list' }
  /** The pages to take along, before they are handed on. */
  | { readonly at: 'paper' }
  | { readonly at: 'words' }

const newRelative = 'new'

export function routeOf(fragment: string): Route {
  const [first, second, third, fourth, fifth] = fragment.replace(/^#?\/?/u, '').split('/')
  switch (first) {
    case 'question': {
      if (second === 'family' && third !== undefined && third !== 'change') {
        return { at: 'relative', id: third === newRelative ? undefined : decoded(third), changing: fourth === 'change' ? fifth : undefined }
      }
      return second ? { at: 'page', page: second, changing: third === 'change' ? fourth : undefined } : { at: 'start' }
    }
    case 'check':
    case 'list':
    case 'paper':
    case 'words':
      return { at: first }
    default:
      return { at: 'start' }
  }
}

export function hrefOf(route: Route): string {
  switch (route.at) {
    case 'start':
      return '#/'
    case 'page':
      return `#/question/${route.page}${change(route.changing)}`
    case 'relative':
      return `#/question/family/${route.id === undefined ? newRelative : encodeURIComponent(route.id)}${change(route.changing)}`
    case 'check':
    case 'list':
    case 'paper':
    case 'words':
      return `#/${route.at}`
  }
}

const change = (origin: string | undefined): string => (origin === undefined ? '' : `/change/${origin}`)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export const useFragment = (): string => useSyncExternalStore(subscribe, () => location.hash)

export const goTo = (route: Route): void => {
  location.hash = hrefOf(route)
}
/** As `goTo`, in the place of the present entry: for an address that leads nowhere. */
export const goToInstead = (route: Route): void => location.replace(hrefOf(route))
