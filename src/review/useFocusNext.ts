import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Sends the focus to a control (`data-spot`) once the coming change is on the page, because the control that was used may be gone by then. */
export function useFocusNext(root: RefObject<HTMLElement | null>): (spot: string) => void {
  const next = useRef<string>(undefined)
  useLayoutEffect(() => {
    const spot = next.current
    if (spot === undefined) return
    next.current = undefined
    const controls = root.current?.querySelectorAll<HTMLElement>('[data-spot]') ?? []
    ;[...controls].find((control) => control.dataset['spot'] === spot)?.focus()
  })
  return (spot) => {
    next.current = spot
  }
}
