import { useEffect, useState } from 'react'
import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import type { DrawnPage } from '../paper/index.ts'
import type { Ask, Plan } from '../plan/index.ts'
import { compose } from './paperWork.ts'

export interface PaperOnScreen {
  readonly pages: readonly DrawnPage[] | undefined
  readonly missing: readonly string[]
}

/**
 * The paper as it will be, a moment after each change; the one before stays until then. Nothing while it is not wanted, or could not be made. Who is at
 * the list is told of letters that cannot be printed, and sees no pages yet.
 */
export function useComposed(wanted: 'pages' | 'letters' | undefined, plan: Plan, list: PromptList, messages: Messages, only: Ask | undefined): PaperOnScreen | undefined {
  const [paper, setPaper] = useState<PaperOnScreen>()
  useEffect(() => {
    if (!wanted) return undefined
    let isLatest = true
    compose(plan, list, messages, only ? { only } : {})
      .then(({ draw, missing }) => isLatest && setPaper({ pages: wanted === 'pages' ? draw() : undefined, missing }))
      .catch(() => undefined) // said when the file is asked for
    return () => {
      isLatest = false
    }
  }, [wanted, plan, list, messages, only])
  return wanted ? paper : undefined
}
