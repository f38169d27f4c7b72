import type { DocumentModel, FooterTexts } from '../model/document.ts'
import { leavesOf, type StructureElement } from '../structure/element.ts'
import { tagDocument } from '../structure/tagDocument.ts'
import type { TaggedChapter, TaggedDocument } from '../structure/taggedBlock.ts'
import { parseFaces, type FontFiles } from '../text/faces.ts'
import { measureBlock } from './blocks/measureBlock.ts'
import { layOutFooter } from './footer.ts'
import { move, type Page, type PlacedItem } from './page.ts'
import { paginate, type FilledPage } from './paginate.ts'
import type { Setting } from './setLines.ts'
import { sheetOf, textWidth } from './sheet.ts'

/** From the text to the footer's rule. */
const aboveFooter = 6

export const layOut = (model: DocumentModel, fonts: FontFiles): Page[] =>
  layOutTagged(tagDocument(model), model, fonts)

export function layOutTagged(tagged: TaggedDocument, model: DocumentModel, fonts: FontFiles): Page[] {
  const sheet = sheetOf(model)
  const setting: Setting = { sheet, faces: parseFaces(fonts), width: textWidth(sheet) }
  const order = new Map(leavesOf(tagged.root).map((element, i) => [element, i]))
  const filled = tagged.chapters.flatMap((chapter) => fillChapter(chapter, setting))
  const pages = filled.length ? filled : [{ page: { pieces: [], frames: [] }, footer: model.footer, footerTop: footerTopOf(model.footer, setting) }]
  return pages.map(({ page, footer, footerTop }, i) => ({
    width: sheet.width,
    height: sheet.height,
    items: [
      ...inReadingOrder(itemsOf(page), order).map((item) => move(item, sheet.margin, sheet.margin)),
      ...layOutFooter(footer, i + 1, pages.length, setting).items.map((item) => move(item, sheet.margin, footerTop)),
    ],
  }))
}

interface PageOfChapter {
  readonly page: FilledPage
  readonly footer: FooterTexts
  /** From the page's top. */
  readonly footerTop: number
}

function fillChapter({ blocks, footer }: TaggedChapter, setting: Setting): PageOfChapter[] {
  const footerTop = footerTopOf(footer, setting)
  const height = footerTop - aboveFooter - setting.sheet.margin
  const units = blocks.flatMap((block) => measureBlock(block, setting, height))
  return paginate(units, height).map((page) => ({ page, footer, footerTop }))
}

/** With room for three figures each; the true numbers are known, and never longer, once all pages are filled. */
function footerTopOf(footer: FooterTexts, setting: Setting): number {
  const { height, margin } = setting.sheet
  return height - margin - layOutFooter(footer, 888, 888, setting).height
}

const itemsOf = ({ frames, pieces }: FilledPage): PlacedItem[] => [
  ...frames.map(({ frame, top, height }) => move(frame.draw(height), 0, top)),
  ...pieces.flatMap(({ piece, top }) => piece.items.map((item) => move(item, 0, top))),
]

/** Facts stand in columns, so their lines come mixed; a stable sort puts each text back together. */
function inReadingOrder(items: readonly PlacedItem[], order: ReadonlyMap<StructureElement, number>): PlacedItem[] {
  const place = ({ mark }: PlacedItem): number => (mark.kind === 'artifact' ? -1 : (order.get(mark.element) ?? -1))
  return items.toSorted((a, b) => place(a) - place(b))
}
