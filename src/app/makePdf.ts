import type { Messages } from '../i18n/index.ts'
import type { PromptList } from '../list/index.ts'
import type { Plan } from '../plan/index.ts'
import type { PdfOutcome } from '../review/index.ts'
import { download } from '../storage/index.ts'
import { today } from './today.ts'

const engine = () => import('../paper/index.ts')

/** Loads the PDF engine and the usual fonts before they are needed. A failure is said when the PDF is asked for. */
export const preparePdf = (): void => void engine().then((paper) => paper.loadPaperFonts('')).catch(() => undefined)

/** Makes the PDF on this device and hands it to the downloads. */
export async function makePdf(plan: Plan, list: PromptList, messages: Messages): Promise<PdfOutcome> {
  try {
    const { makePaper, UnprintableTextError } = await engine()
    try {
      const bytes = await makePaper(plan, list, messages, today())
      download(messages.list.pdfName, 'application/pdf', new Uint8Array(bytes))
      return { kind: 'made' }
    } catch (error) {
      if (error instanceof UnprintableTextError) return { kind: 'unprintable', characters: error.characters }
      throw error
    }
  } catch {
    return { kind: 'failed' } // the engine could not be loaded, or broke: the person is told, and nothing is lost
  }
}
