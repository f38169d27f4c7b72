export type { DocumentParts } from '../document/index.ts'
export { makePaper } from './makePaper.ts'
export { UnprintableTextError } from '../pdf/index.ts'
export { loadPaperFonts } from '../typeface/index.ts'
