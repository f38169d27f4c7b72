import { createElement } from 'react'
import type { Messages } from '../../i18n/index.ts'
import type { Paper } from '../../plan/index.ts'
import styles from './PaperPages.module.css'

/** A page as it will be printed: elements of SVG, as data. */
export interface PageDrawing {
  readonly width: number
  readonly height: number
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string | number>>; readonly text?: string }[]
}

interface PaperPagesProps {
  readonly pages: readonly PageDrawing[]
  readonly size: Paper['size']
  readonly messages: Messages['list']
}

/** The pages themselves. They are pictures to who hears the screen: the same words stand on the list. */
export function PaperPages({ pages, size = 'letter', messages }: PaperPagesProps) {
  return (
    <ol className={styles.pages}>
      {pages.map((page, index) => (
        <li key={index} className={size === 'a4' ? styles.a4 : styles.letter}>
          <svg className={styles.page} viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={messages.pageOf(index + 1, pages.length)}>
            {page.elements.map(({ name, attributes, text }, at) => createElement(name, { key: at, ...camelCased(attributes) }, text))}
          </svg>
        </li>
      ))}
    </ol>
  )
}

/** React writes SVG's attributes in its own way: stroke-width as strokeWidth. */
const camelCased = (attributes: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase()), value]))
