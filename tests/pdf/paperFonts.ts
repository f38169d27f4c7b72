import type { FontFiles } from '../../src/pdf/index.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'

/** The large cut, which has every letter of these tests, also to type with. */
export const paperFonts: FontFiles = await loadPaperFonts('Ж', true)
