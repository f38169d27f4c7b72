import { fitPedigree } from '../../family/index.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Figure } from '../../pdf/index.ts'
import type { Answers } from '../../plan/index.ts'
import { columnsIn, drawPedigree, type PedigreeSizes } from './drawPedigree.ts'

export interface PedigreeFigure {
  /** Which part of the family; nothing where the whole is in one drawing. */
  readonly caption?: string
  readonly figure: Figure
}

/** The family tree for paper, in as many drawings as the width asks for; none where no relative was told. */
export function pedigreeFigures(answers: Answers, messages: Messages, sizes: PedigreeSizes): readonly PedigreeFigure[] {
  const { part, partOf } = messages.pedigree
  return fitPedigree(answers, columnsIn(sizes)).map((each) => ({
    ...(each.section !== 'whole' && { caption: partOf(part[each.section], each.number, each.count) }),
    figure: drawPedigree(each, { messages, who: answers.who ?? 'self' }, sizes),
  }))
}
