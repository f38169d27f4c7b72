import type { TaggedBlock } from '../../structure/taggedBlock.ts'
import type { Setting } from '../setLines.ts'
import { kept } from '../kept.ts'
import type { Unit } from '../unit.ts'
import { measureBlanks } from './blanks.ts'
import { measureCallout } from './callout.ts'
import { measureCut } from './cut.ts'
import { measureChecklist } from './checklist.ts'
import { measureFacts } from './facts.ts'
import { measureFigure } from './figure.ts'
import { measureHeading } from './heading.ts'
import { measureBullets, measureDefinitions, measureSources } from './lists.ts'
import { measureParagraph } from './paragraph.ts'
import { measureTable } from './table.ts'
import { measureTitle } from './title.ts'

/** `height`: of a page's text. */
export function measureBlock(block: TaggedBlock, setting: Setting, height: number): Unit[] {
  switch (block.kind) {
    case 'title':
      return measureTitle(block, setting)
    case 'facts':
      return measureFacts(block.items, setting)
    case 'paragraph':
      return measureParagraph(block, setting)
    case 'heading':
      return measureHeading(block, setting)
    case 'callout':
      return measureCallout(block, setting)
    case 'checklist':
      return measureChecklist(block.items, setting)
    case 'definitions':
      return measureDefinitions(block.items, setting)
    case 'bullets':
      return measureBullets(block.items, setting)
    case 'blanks':
      return measureBlanks(block.items, setting)
    case 'cut':
      return measureCut(block.text, setting)
    case 'kept':
      return kept(block.blocks.flatMap((each) => measureBlock(each, setting, height)))
    case 'table':
      return measureTable(block, setting)
    case 'figure':
      return measureFigure(block, setting, height)
    case 'sources':
      return measureSources(block.items, setting)
  }
}
