import type { Reporter } from 'vitest/node'
import { isMissing, pdfTools } from './pdfTools.ts'

/** One line at the end of the run for each PDF tool that was not there, so that a skipped check is never taken for a passed one. */
export class MissingPdfTools implements Reporter {
  onTestRunEnd(): void {
    if (process.env['PDF_TOOLS'] === 'required') return // the tests have failed already
    for (const tool of pdfTools) if (isMissing(tool)) console.warn(`Not checked: ${tool} is not installed, so the tests that need it were skipped.`)
  }
}
