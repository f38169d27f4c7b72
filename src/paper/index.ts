export { makePaper } from './makePaper.ts'
export { UnprintableTextError } from '../pdf/index.ts'
