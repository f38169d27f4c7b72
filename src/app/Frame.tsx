import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'
import { savePlanFile } from '../storage/index.ts'
import { OpenFile } from './OpenFile.tsx'
import { goTo, hrefOf, useFragment } from './route.ts'
import { isStarted, usePlan } from './store.ts'
import styles from './Frame.module.css'

interface FrameProps {
  readonly messages: Messages
  readonly notice: string | undefined
  readonly onNotice: (text: string) => void
  readonly children: ReactNode
}

/** What is on every screen: the name, saving, opening, clearing, and the fixed words. */
export function Frame({ messages, notice, onNotice, children }: FrameProps) {
  const [menuAt, setMenuAt] = useState<string>()
  const fragment = useFragment()
  const menuIsOpen = menuAt === fragment // another page closes it
  const setMenuIsOpen = (isOpen: boolean): void => setMenuAt(isOpen ? fragment : undefined)
  useEffect(() => {
    if (!menuIsOpen) return undefined
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setMenuAt(undefined)
    }
    addEventListener('keydown', closeOnEscape)
    return () => removeEventListener('keydown', closeOnEscape)
  }, [menuIsOpen])
  const words = messages.frame
  const { safety } = messages
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
        {words.skipToContent}
      </button>
      <header className={styles.header}>
        <a className={styles.product} href={hrefOf({ at: 'start' })}>
          {messages.product}
        </a>
        <button type="button" className={`link ${styles.menu}`} aria-expanded={menuIsOpen} aria-controls="tools" onClick={() => setMenuIsOpen(!menuIsOpen)}>
          {menuIsOpen ? words.closeMenu : words.menu}
        </button>
        <Tools messages={messages} isOpen={menuIsOpen} onNotice={onNotice} onDone={() => setMenuIsOpen(false)} />
      </header>
      <main className={styles.main} tabIndex={-1}>
        <div role="status" className={notice ? styles.notice : undefined}>
          {notice}
        </div>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {safety.visit} {safety.notAdvice} {safety.medicines}
        </p>
        <p>{safety.urgent}</p>
      </footer>
    </>
  )
}

interface ToolsProps {
  readonly messages: Messages
  readonly isOpen: boolean
  readonly onNotice: (text: string) => void
  readonly onDone: () => void
}

function Tools({ messages, isOpen, onNotice, onDone }: ToolsProps) {
  const plan = usePlan((store) => store.plan)
  const clear = usePlan((store) => store.clear)
  const dialog = useRef<HTMLDialogElement>(null)
  const words = messages.frame
  const clearNow = (): void => {
    clear()
    dialog.current?.close()
    onDone()
    goTo({ at: 'start' })
    onNotice(words.cleared)
  }
  return (
    <div id="tools" className={isOpen ? styles.toolsOpen : styles.tools}>
      <OpenFile messages={messages} onNotice={onNotice}>
        {words.open}
      </OpenFile>
      <a className="link" href={hrefOf({ at: 'words' })}>
        {words.words}
      </a>
      {isStarted(plan) && (
        <button type="button" className="link" onClick={() => savePlanFile(plan, words.fileName)}>
          {words.save}
        </button>
      )}
      <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
        {words.clear}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-heading">
        <h2 id="clear-heading">{words.clearHeading}</h2>
        <p>{words.clearText}</p>
        <p className={styles.dialogActions}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.clearCancel}
          </button>
          <button type="button" className="button secondary" onClick={clearNow}>
            {words.clearConfirm}
          </button>
        </p>
      </dialog>
    </div>
  )
}
