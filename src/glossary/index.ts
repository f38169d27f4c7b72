export { ExplainedText } from './ExplainedText.tsx'
export { GlossaryContext } from './glossaryContext.ts'
export { WordsPage } from './WordsPage.tsx'
