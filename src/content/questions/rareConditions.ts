/** Conditions that questions about rare and undiagnosed disease share, whatever their topic. */
import { all, any, fact, is, unless } from '../../rules/index.ts'

export const rare = is('situation', 'rare-disease')
export const done = is('testing.inherited.status', 'done')
export const waiting = is('testing.inherited.status', 'waiting')
const pathogenic = is('testing.inherited.result', 'pathogenic')
/** A gene test is there and gave no clear answer. */
export const noAnswer = all(rare, is('testing.inherited.result', 'uncertain', 'negative', 'not-sure'))
/** No cause is known yet, as far as was answered. */
export const searching = all(rare, unless(pathogenic))
export const causeFound = all(rare, pathogenic)
export const isChild = any(is('who', 'child'), fact('under-18'))
/** Answers for themself and is not of age. */
export const young = all(is('who', 'self'), fact('under-18'))
/** The plan was asked about a test that had been chosen. */
export const testChosen = is('coverage', 'denied', 'waiting', 'approved')
