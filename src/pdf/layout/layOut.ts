import type { DocumentModel } from '../model/document.ts'
import { leavesOf, type StructureElement } from '../structure/element.ts'
import { tagDocument } from '../structure/tagDocument.ts'
import type { TaggedDocument } from '../structure/taggedBlock.ts'
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
  const units = tagged.blocks.flatMap((block) => measureBlock(block, setting))
  // Room for three figures each; the true numbers are known, and never longer, once the pages are filled.
  const footerHeight = layOutFooter(model.footer, 888, 888, setting).height
  const footerTop = sheet.height - sheet.margin - footerHeight
  const filled = paginate(units, footerTop - aboveFooter - sheet.margin)
  if (filled.length === 0) filled.push({ pieces: [], frames: [] })

  const order = new Map(leavesOf(tagged.root).map((element, i) => [element, i]))
  return filled.map((page, i) => ({
    width: sheet.width,
    height: sheet.height,
    items: [
      ...inReadingOrder(itemsOf(page), order).map((item) => move(item, sheet.margin, sheet.margin)),
      ...layOutFooter(model.footer, i + 1, filled.length, setting).items.map((item) =>
        move(item, sheet.margin, footerTop),
      ),
    ],
  }))
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
