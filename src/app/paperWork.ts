import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import type { ComposedPaper, DocumentParts } from '../paper/index.ts'
import type { Plan } from '../plan/index.ts'
import type { PaperOutcome } from '../review/index.ts'
import { canShare, download, share } from '../storage/index.ts'
import { today } from './today.ts'

const engine = () => import('../paper/index.ts')
const type = 'application/pdf'

/** Loads the PDF engine and the usual fonts before they are needed. A failure is said when the PDF is asked for. */
export const preparePaper = (): void => void engine().then((paper) => paper.loadPaperFonts('')).catch(() => undefined)

/** The paper of today, for the screen and for a file. */
export async function compose(plan: Plan, list: PromptList, messages: Messages, parts: DocumentParts = {}): Promise<ComposedPaper> {
  const { composePaper } = await engine()
  return composePaper(plan, list, messages, today(), parts)
}

/** Whether this device offers to hand a PDF to another app. */
export const canSharePdf = (messages: Messages): boolean => canShare(messages.list.pdfName, type)

/** Makes the PDF on this device and hands it to the downloads, or to whom the person chooses. */
export async function handOn(way: 'download' | 'share', paper: Promise<ComposedPaper>, messages: Messages): Promise<PaperOutcome> {
  try {
    const { missing, toPdf } = await paper
    if (missing.length) return { kind: 'unprintable', characters: missing }
    const file = new Uint8Array(toPdf())
    if (way === 'share') return { kind: (await share(messages.list.pdfName, type, file)) ? 'shared' : 'kept' }
    download(messages.list.pdfName, type, file)
    return { kind: 'made' }
  } catch {
    return { kind: 'failed' } // the engine could not be loaded, or broke: the person is told, and nothing is lost
  }
}
