export type { Problem } from './check.ts'
export { checkFile, checkPdf, rules, shownProblems } from './checkPdf.ts'
export { openFile, type PdfFile } from './read/file.ts'
export { outlineOf, readAloud, type Said } from './say.ts'
