import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { makePromptList } from '../../src/list/index.ts'
import type { Choices, Plan } from '../../src/plan/index.ts'
import { ReviewScreen, type PaperOutcome } from '../../src/review/index.ts'
import { smallBank, visit } from './smallBank.ts'

interface Opening {
  readonly plan?: Plan
  readonly makePdf?: () => Promise<PaperOutcome>
  readonly missing?: readonly string[]
  readonly onPdfIntent?: () => void
}

/** Opens the screen with a plan that is kept, and a list that is made anew with each change, as the app does. */
export function openReview({ plan = visit, makePdf = () => Promise.resolve({ kind: 'made' }), onPdfIntent, missing = [] }: Opening = {}) {
  let kept = plan
  function App() {
    const [now, setNow] = useState(plan)
    const keep = (next: Plan): void => {
      kept = next
      setNow(next)
    }
    return (
      <main>
        <ReviewScreen
          plan={now}
          list={makePromptList(now, smallBank)}
          messages={smallBank.messages}
          onChoices={(list) => keep({ ...kept, list })}
          onPaper={(paper) => keep({ ...kept, paper })}
          handOn={makePdf}
          missing={missing}
          paperHref="#/paper"
          answersHref="#/check-answers"
          wordsHref="#/words"
          {...(onPdfIntent && { onPdfIntent })}
        />
      </main>
    )
  }
  const { container } = render(<App />)
  return { user: userEvent.setup(), container, plan: (): Plan => kept }
}

export const withChoices = (list: Choices): Plan => ({ ...visit, list })

export const region = (name: string | RegExp) => within(screen.getByRole('region', { name }))
export const press = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
export const announced = (): string => screen.getByRole('status').textContent
export const rowsOf = (name: string | RegExp): readonly string[] =>
  region(name)
    .getAllByRole('listitem')
    .map((row) => row.querySelector('p')?.textContent ?? '')

/** Opens everything about one of the first three. */
export const openFirst = async (user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> => user.click(press(`Why, and change: ${text}`))

/** Colours and sizes need a real browser; everything else of axe's rules is held here. */
export async function violations(container: Element): Promise<readonly string[]> {
  // axe draws on timers of its own; what it finds is awaited inside act so that React has settled.
  const found = await act(() => axe.run(container, { rules: { 'color-contrast': { enabled: false } } }))
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
