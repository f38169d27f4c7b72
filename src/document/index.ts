export { makeDocument, type DocumentParts } from './makeDocument.ts'
