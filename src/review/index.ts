export { ReviewScreen, type ReviewScreenProps } from './ReviewScreen.tsx'
export type { PaperOutcome, WayOut } from './takeAlong/HandOn.tsx'
export { PaperScreen } from './takeAlong/PaperScreen.tsx'
