export { makeDocument, type DocumentParts } from './makeDocument.ts'
export { pedigreeFigures, type PedigreeFigure } from './pedigree/pedigreeFigures.ts'
export { columnsIn, drawPedigree, type PedigreeSizes, type PedigreeWords } from './pedigree/drawPedigree.ts'
export { familyTableInWords, type TableInWords } from './pedigree/tableInWords.ts'
