export { ReviewScreen, type ReviewScreenProps } from './ReviewScreen.tsx'
export type { PdfOutcome } from './takeAlong/DownloadPdf.tsx'
