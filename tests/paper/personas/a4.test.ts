import { checkPapers } from './checkPapers.ts'

checkPapers('a4')
