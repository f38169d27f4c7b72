import { checkPapers } from './checkPapers.ts'

checkPapers('letter')
