import { createContext } from 'react'
import type { Words } from '../content/index.ts'

/** The terms that texts on a screen are searched for; without a provider none is explained. */
export const GlossaryContext = createContext<Words['glossary']>({})
