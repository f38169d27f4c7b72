import { use } from 'react'
import { bank, loadWords } from '../content/index.ts'
import type { Messages } from '../i18n/index.ts'
import type { Content } from '../list/index.ts'

// One promise for the life of the page: a new one at each render would suspend for ever.
const words = loadWords('en')

/** The bank and its words; suspends until they are there. */
export const useContent = (messages: Messages): Content => ({ bank, words: use(words), messages })
