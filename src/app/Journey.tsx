import { useEffect, useMemo, useState } from 'react'
import { GlossaryContext, WordsPage } from '../glossary/index.ts'
import type { Messages } from '../i18n/index.ts'
import { makePromptList } from '../list/index.ts'
import type { Answers, Ask } from '../plan/index.ts'
import {
  CheckPage,
  firstOpenPage,
  isAnswered,
  isPageId,
  ListSoFar,
  mayVisit,
  nextAfterChange,
  nextPage,
  pages,
  previousPage,
  QuestionPage,
  relativeById,
  RelativeList,
  RelativePage,
  VariantFields,
  type PageId,
} from '../questionnaire/index.ts'
import { PaperScreen, ReviewScreen } from '../review/index.ts'
import { canSharePdf, compose, handOn, preparePaper } from './paperWork.ts'
import { goTo, goToInstead, hrefOf, type Route } from './route.ts'
import { isStarted, usePlan } from './store.ts'
import { today } from './today.ts'
import { useComposed } from './useComposed.ts'
import { useContent } from './useContent.ts'
import styles from './Journey.module.css'

interface JourneyProps {
  readonly route: Exclude<Route, { readonly at: 'start' }>
  readonly messages: Messages
}

/** Answers that a change took along, to be brought back until something is answered on another page. */
interface Lost {
  readonly before: Answers
  readonly pages: number
  readonly at: string
}

/** All screens behind the start: the questionnaire, its check page and the list. Loaded when the person begins. */
export function Journey({ route, messages }: JourneyProps) {
  const { plan, setAnswers: keepAnswers, setChoices, setPaper } = usePlan()
  const here = hrefOf(route)
  const [lost, setLost] = useState<Lost>()
  const [undone, setUndone] = useState(0)
  const setAnswers = (changed: Answers): void => {
    const before = plan.answers ?? {}
    const gone = pages.filter((page) => isAnswered(page, before) && !mayVisit(page.id, changed)).length
    if (gone) setLost({ before, pages: gone, at: here })
    else if (lost?.at !== here) setLost(undefined)
    keepAnswers(changed)
  }
  const content = useContent(messages)
  const day = today()
  const list = useMemo(() => makePromptList(plan, content, day), [plan, content, day])
  const answers = plan.answers ?? {}
  const listHref = hrefOf({ at: 'list' })
  // Who has come to the list will want the paper, perhaps in a waiting room without a connection.
  useEffect(() => {
    if (route.at === 'list') preparePaper()
  }, [route.at])

  const [chosenGroup, setOnly] = useState<Ask>()
  // The group may be gone since.
  const only = list.groups.some(({ ask }) => ask === chosenGroup) ? chosenGroup : undefined
  const paper = useComposed(route.at === 'paper' ? 'pages' : route.at === 'list' ? 'letters' : undefined, plan, list, messages, route.at === 'paper' ? only : undefined)

  switch (route.at) {
    case 'words':
      return (
        <WordsPage
          words={content.words}
          messages={messages}
          backHref={isStarted(plan) ? listHref : hrefOf({ at: 'start' })}
          backLabel={isStarted(plan) ? messages.words.back : messages.words.backToStart}
        />
      )
    case 'list':
      return (
        <GlossaryContext value={content.words.glossary}>
          {list.unknownIds.length > 0 && <p className={styles.passedOver}>{messages.frame.passedOver(list.unknownIds.join(', '))}</p>}
          <ReviewScreen
            plan={plan}
            list={list}
            messages={messages}
            answersHref={hrefOf({ at: 'check' })}
            onChoices={setChoices}
            onPaper={setPaper}
            onPdfIntent={preparePaper}
            handOn={(way) => handOn(way, compose(plan, list, messages), messages)}
            missing={paper?.missing ?? []}
            paperHref={hrefOf({ at: 'paper' })}
            wordsHref={hrefOf({ at: 'words' })}
          />
        </GlossaryContext>
      )
    case 'paper':
      return (
        <PaperScreen
          plan={plan}
          list={list}
          messages={messages}
          pages={paper?.pages}
          missing={paper?.missing ?? []}
          only={only}
          onOnly={setOnly}
          onPaper={setPaper}
          handOn={(way) => handOn(way, compose(plan, list, messages, only ? { only } : {}), messages)}
          canShare={canSharePdf(messages)}
          listHref={listHref}
        />
      )
    case 'check':
      return (
        <CheckPage
          answers={answers}
          messages={messages}
          listHref={listHref}
          changeHref={(page) => hrefOf({ at: 'page', page, changing: page })}
        />
      )
    case 'relative': {
      const family: Route = { at: 'page', page: 'family', changing: route.changing }
      const relative = route.id === undefined ? undefined : relativeById(answers, route.id)
      if (route.id !== undefined && !relative) return <Redirect to={family} />
      return (
        <div className={styles.beside}>
          <RelativePage
            key={route.id ?? ''}
            answers={answers}
            relative={relative}
            messages={messages}
            backHref={hrefOf(family)}
            onSave={(changed) => {
              setAnswers(changed)
              goTo(family)
            }}
          />
          <ListSoFar key={route.id ?? ''} list={list} messages={messages} listHref={listHref} />
        </div>
      )
    }
    case 'page':
      return isPageId(route.page) && mayVisit(route.page, answers) ? (
        <div className={styles.beside}>
          {lost && (
            <div role="status" className={styles.lost}>
              {messages.questionnaire.lost(lost.pages)}{' '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  keepAnswers(lost.before)
                  setLost(undefined)
                  setUndone(undone + 1)
                }}
              >
                {messages.questionnaire.undo}
              </button>
            </div>
          )}
          <QuestionOfPage key={`${route.page}-${undone}`} id={route.page} changing={route.changing} answers={answers} messages={messages} onAnswers={setAnswers} />
          {route.page !== 'who' && <ListSoFar key={`${route.page}-list`} list={list} messages={messages} listHref={listHref} />}
        </div>
      ) : (
        <Redirect to={pageOrCheck(firstOpenPage(answers))} />
      )
  }
}

interface QuestionOfPageProps {
  readonly id: PageId
  readonly changing: string | undefined
  readonly answers: Answers
  readonly messages: Messages
  readonly onAnswers: (answers: Answers) => void
}

function QuestionOfPage({ id, changing, answers, messages, onAnswers }: QuestionOfPageProps) {
  const page = pages.find((each) => each.id === id)
  if (!page) throw new Error(`There is no page "${id}"`)
  const previous = previousPage(id, answers)
  const back: Route = isChange(changing) ? { at: 'check' } : previous ? { at: 'page', page: previous } : { at: 'start' }
  return (
    <QuestionPage
      page={page}
      answers={answers}
      messages={messages}
      backHref={hrefOf(back)}
      onAnswers={onAnswers}
      onContinue={(now) => goTo(pageOrCheck(isChange(changing) ? nextAfterChange(id, changing, now) : nextPage(id, now), changing))}
    >
      {id === 'family' && (
        <RelativeList
          answers={answers}
          messages={messages}
          addHref={hrefOf({ at: 'relative', id: undefined, changing })}
          hrefOf={(relative) => hrefOf({ at: 'relative', id: relative, changing })}
          onAnswers={onAnswers}
        />
      )}
      {id === 'family-more' && <VariantFields answers={answers} messages={messages} onAnswers={onAnswers} />}
    </QuestionPage>
  )
}

const isChange = (changing: string | undefined): changing is PageId => changing !== undefined && isPageId(changing)
const pageOrCheck = (page: PageId | undefined, changing?: string): Route => (page ? { at: 'page', page, changing } : { at: 'check' })

/** For an address that these answers do not lead to, such as a bookmark of a page that is no longer asked. */
function Redirect({ to }: { readonly to: Route }) {
  useEffect(() => goToInstead(to))
  return null
}
