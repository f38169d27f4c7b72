import type { FontFiles } from '../../src/pdf/index.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'

/** The large cut, which has every letter of these tests. */
export const paperFonts: FontFiles = await loadPaperFonts('Ж')
