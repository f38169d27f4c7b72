import type { Prepare } from '../measure.ts'
import { drawWithPdfkit } from './drawWithPdfkit.ts'

export const prepare: Prepare = (faces) => (sample) => drawWithPdfkit(faces, sample, false)
