import type { FontFiles } from '../../src/pdf/index.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'

/** The large cut, also to type with, and a few letters of further fonts: every letter of these tests. */
export const paperFonts: FontFiles = await loadPaperFonts('Ж王芳さくら', true)
