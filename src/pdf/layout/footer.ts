import type { FooterTexts } from '../model/document.ts'
import { readable } from '../model/readable.ts'
import { leaf } from '../structure/element.ts'
import { widthOf, wrap } from '../text/wrap.ts'
import { ink } from './ink.ts'
import { footerArtifact, move, type PlacedItem } from './page.ts'
import { baselineIn, placeLine, type Setting, type Span } from './setLines.ts'

export interface Footer {
  readonly height: number
  /** From the footer's own top left. */
  readonly items: readonly PlacedItem[]
}

const gap = 18
const ruleThickness = 0.75
/** From the rule to the text. */
const drop = 4

/** Left and right text under a thin rule; either wraps where both together are too wide. */
export function layOutFooter(
  texts: FooterTexts,
  page: number,
  pages: number,
  { sheet, faces, width }: Setting,
): Footer {
  const size = sheet.type.footer
  const leading = size * 1.3
  const fill = (text: string): Span => ({
    text: readable(text.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))),
    element: leaf('Span'),
    face: 'regular',
    size,
    ink: ink.soft,
  })
  const [left, right] = [fill(texts.left), fill(texts.right)]
  const [leftWidth, rightWidth] = [left, right].map((span) => widthOf(wrap([span], Infinity, faces)[0] ?? []))
  const rightRoom = shareFor(rightWidth ?? 0, leftWidth ?? 0, width - gap)
  const leftLines = wrap([left], width - gap - rightRoom, faces)
  const rightLines = wrap([right], rightRoom, faces)
  const baseline = baselineIn(leading, [left], faces)

  const place = (lines: typeof leftLines, xOf: (lineWidth: number) => number): PlacedItem[] =>
    lines.flatMap((line, i) =>
      placeLine(line, xOf(widthOf(line)), leading, baseline).map((item) =>
        move({ ...item, mark: footerArtifact }, 0, drop + i * leading),
      ),
    )
  return {
    height: drop + leading * Math.max(leftLines.length, rightLines.length),
    items: [
      { kind: 'rule', x: 0, y: ruleThickness / 2, width, thickness: ruleThickness, ink: ink.line, mark: footerArtifact },
      ...place(leftLines, () => 0),
      ...place(rightLines, (lineWidth) => width - lineWidth),
    ],
  }
}

/** All it asks for if the other gets enough too; else half, or what the other leaves. */
function shareFor(wanted: number, other: number, room: number): number {
  const exact = wanted + 0.01
  return exact + other <= room ? exact : Math.min(exact, Math.max(room / 2, room - other))
}
