import { isMissing, runPdfTool, type PdfTool } from '../tools/pdfTools.ts'
import { textsOf, type Sample } from './sample.ts'

export interface Seen {
  readonly pages: number
  /** The structure tree says all the questions; a file may well call itself tagged and have an empty tree. */
  readonly isTagged: boolean
}

export function requireReaders(): void {
  const missing = (['pdftotext', 'pdfinfo'] satisfies PdfTool[]).filter(isMissing)
  if (missing.length) throw new Error(`To compare what the files say, the benchmark needs ${missing.join(' and ')} (Poppler).`)
}

/** How many of each character: readers put words, notes and footers in different orders. */
function lettersOf(text: string): string {
  const counts = new Map<string, number>()
  for (const character of text.normalize('NFC').replace(/\s/gu, '')) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].map(([character, count]) => `${character}${count}`).toSorted().join(' ')
}

/** Throws where a file says less or more than the sample: nobody is to be quick by leaving out. */
export function inspect(path: string, sample: Sample): Seen {
  const info = runPdfTool('pdfinfo', [path]).stdout
  const text = runPdfTool('pdftotext', [path, '-']).stdout.replace(/\s/gu, '')
  const footer = sample.footer.replace(/\s/gu, '')
  const pages = Number(/^Pages: +(\d+)$/mu.exec(info)?.[1])
  const body = text.replaceAll(footer, '').replace(new RegExp(`page\\d+of${pages}`, 'gu'), '')
  if (text.length - text.replaceAll(footer, '').length !== pages * footer.length) throw new Error(`${path}: a page has no footer`)
  if (lettersOf(body) !== lettersOf(textsOf(sample).join(''))) {
    throw new Error(`${path} does not say what the sample says:\n${lettersOf(body)}\n${lettersOf(textsOf(sample).join(''))}`)
  }
  const tree = runPdfTool('pdfinfo', ['-struct-text', path]).stdout.replace(/\s/gu, '')
  const questions = sample.groups.flatMap((group) => group.questions.map((question) => question.text.replace(/\s/gu, '')))
  return { pages, isTagged: /^Tagged: +yes$/mu.test(info) && questions.every((question) => tree.replaceAll('""', '').includes(question)) }
}
