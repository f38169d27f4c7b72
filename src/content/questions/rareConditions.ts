/** Conditions that questions about rare and undiagnosed disease share, whatever their topic. */
import { all, any, fact, is, not, unless } from '../../rules/index.ts'

export const rare = is('situation', 'rare-disease')
export const done = is('testing.inherited.status', 'done')
export const waiting = is('testing.inherited.status', 'waiting')
/** What a test bought for home shows is confirmed by a clinic before anything is built on it. */
const fromHome = is('testing.inherited.kind', 'consumer')
/** Tested, and not only at home. */
export const tested = all(done, unless(fromHome))
const pathogenic = all(is('testing.inherited.result', 'pathogenic'), unless(fromHome))
export const uncertain = all(is('testing.inherited.result', 'uncertain'), unless(fromHome))
/** A result is there, and the person does not know what it says: nothing can be said of a cause. */
const unread = all(tested, unless(is('testing.inherited.result', 'pathogenic', 'uncertain', 'negative')))
/** A gene test is there and gave no clear answer. */
export const noAnswer = all(rare, is('testing.inherited.result', 'uncertain', 'negative'), unless(fromHome))
/** The person knows of no cause, whether or not there is a result that names one. */
export const noCauseKnown = all(rare, unless(pathogenic))
/** No cause is known yet, as far as was answered. */
export const searching = all(noCauseKnown, unless(unread))
export const causeFound = all(rare, pathogenic)
/** Answers for themself and is not of age. */
export const young = all(is('who', 'self'), fact('under-18'))
/** Of age, as far as was answered: a parent may ask for a grown child. */
export const grown = any(all(is('who', 'self', 'other'), unless(fact('under-18'))), all(is('who', 'child'), not(fact('under-18'))))
/** The plan was asked about a test that had been chosen. */
export const testChosen = is('coverage', 'denied', 'waiting', 'approved')
/** Before the first gene test of a clinic, and the choice is still open. */
export const firstTestAhead = all(searching, unless(any(tested, waiting)), unless(testChosen))
