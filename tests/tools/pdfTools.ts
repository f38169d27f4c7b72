/**
 * Independent readers of PDF files: what qpdf and Poppler say about a file, not what its writer meant. They are no npm packages, so a computer without
 * them runs the other tests and says at the end which ones it could not run; with PDF_TOOLS=required a missing one is a failure.
 */
import { spawnSync } from 'node:child_process'

export const pdfTools = ['qpdf', 'pdftotext', 'pdffonts', 'pdfinfo'] as const
export type PdfTool = (typeof pdfTools)[number]

const isRunnable = (tool: PdfTool): boolean => spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' }).error === undefined

const known = new Map<PdfTool, boolean>()

/** For `test.skipIf(isMissing('qpdf'))`. Throws where the tools are required. */
export function isMissing(tool: PdfTool): boolean {
  const present = known.get(tool) ?? isRunnable(tool)
  known.set(tool, present)
  if (!present && process.env['PDF_TOOLS'] === 'required') throw new Error(`PDF_TOOLS=required, but ${tool} is not installed.`)
  return !present
}

export interface ToolRun {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a tool to its end. A status other than 0 is for the test to judge: qpdf says 3 for a file that it can read but has warnings about. */
export function runPdfTool(tool: PdfTool, args: readonly string[]): ToolRun {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw error
  if (status === null) throw new Error(`${tool} was stopped before its end.`)
  return { status, stdout, stderr }
}
