export { makeDocument } from './makeDocument.ts'
