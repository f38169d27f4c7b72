/** Who owns each piece of content: the tree and the pages must say the same, in both directions. */
import { quoted, type Check } from '../check.ts'
import { nameOf } from '../read/objects.ts'
import { kidAnnotations, kidContents, leavesOf, type Element } from '../read/structure.ts'
import type { Mark } from '../read/content.ts'

const uniqueNumbers: Check = {
  rule: 'ISO 32000 14.7.4.2',
  *find({ pages }) {
    for (const { where, content } of pages) {
      const seen = new Set<number>()
      for (const { mcid } of content.marks) {
        if (mcid === undefined) continue
        if (seen.has(mcid)) yield { where, message: `Two contents have the number ${mcid}` }
        seen.add(mcid)
      }
    }
  },
}

/** Of several owners the first; that there are several is for another check to say. */
function ownersOf(elements: readonly Element[]): ReadonlyMap<Mark, Element> {
  const owners = new Map<Mark, Element>()
  for (const element of elements) for (const { mark } of kidContents(element)) if (mark && !owners.has(mark)) owners.set(mark, element)
  return owners
}

const contentExists: Check = {
  rule: 'ours content exists',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      for (const { mcid, page, mark } of kidContents(element)) {
        if (!page) yield { where: element.where, message: `Content ${mcid} is on no page` }
        else if (!mark) yield { where: element.where, message: `Content ${mcid} is not on ${page.where}` }
      }
    }
  },
}

const oneOwner: Check = {
  rule: 'ours one owner',
  *find({ structure }) {
    const owners = new Map<Mark, Element>()
    for (const element of structure?.elements ?? []) {
      for (const { mark, mcid } of kidContents(element)) {
        if (!mark) continue
        if (owners.has(mark)) yield { where: element.where, message: `Content ${mcid} belongs to ${owners.get(mark)?.where} too` }
        owners.set(mark, element)
      }
    }
  },
}

const sameTag: Check = {
  rule: 'ours same tag',
  *find({ structure }) {
    for (const element of structure?.elements ?? []) {
      for (const { mark, mcid } of kidContents(element)) {
        if (mark && mark.tag !== element.ownType) yield { where: element.where, message: `Content ${mcid} is marked ${mark.tag}` }
      }
    }
  },
}

const parentTree: Check = {
  rule: 'ISO 32000 14.7.4.4',
  *find({ structure, pages, objects }) {
    if (!structure) return
    const { parentTree: tree, elements } = structure
    const owners = ownersOf(elements)
    const known = new Set<number>()
    for (const { where, structParents, numbered } of pages) {
      if (structParents === undefined) {
        if (numbered.size > 0) yield { where, message: 'It has no StructParents' }
        continue
      }
      known.add(structParents)
      const told = objects.rawList(tree.get(structParents))
      const highest = Math.max(-1, ...numbered.keys())
      if (told.length > highest + 1) yield { where, message: `The parent tree knows ${told.length} contents, the page ${highest + 1}` }
      for (const [mcid, mark] of numbered) {
        const owner = owners.get(mark)
        if (owner && told[mcid] !== owner.ref) yield { where, message: `The parent tree has another owner for content ${mcid} of ${owner.where}` }
      }
    }
    for (const element of elements) {
      for (const { annotation } of kidAnnotations(element)) {
        if (!annotation) continue
        const key = objects.get(annotation.ref, 'StructParent')
        const number = Number(key?.toString() ?? Number.NaN)
        known.add(number)
        if (tree.get(number) !== element.ref) yield { where: annotation.where, message: `Its StructParent does not lead to ${element.where}` }
      }
    }
    for (const key of tree.keys()) if (!known.has(key)) yield { where: 'parent tree', message: `Nothing has the key ${key}` }
  },
}

const treeLinks: Check = {
  rule: 'ISO 32000 14.7.2',
  *find({ structure, objects }) {
    for (const tag of structure?.repeated ?? []) yield { where: 'structure tree', message: `${tag} stands in it twice` }
    for (const { parent, parentRef, where } of structure?.elements ?? []) {
      if (parentRef !== (parent ? parent.ref : structure?.rootRef)) yield { where, message: 'Its P is not its parent' }
    }
    if (structure && nameOf(objects.get(structure.rootRef, 'Type')) !== 'StructTreeRoot') yield { where: 'structure tree', message: 'Its root does not say what it is' }
  },
}

/** Readers that follow the page, and those that follow the tree, should say the same. */
const sameOrder: Check = {
  rule: 'ours same order',
  *find({ structure, pages }) {
    for (const page of pages) {
      const marks = page.content.marks.filter(({ mcid }) => mcid !== undefined)
      const inTree = [...leavesOf(structure?.roots ?? [])].flatMap(({ leaf }) => (leaf.kind === 'content' && leaf.mark && leaf.page === page ? [leaf.mark] : []))
      const order = inTree.map((mark) => marks.indexOf(mark))
      const at = order.findIndex((place, i) => i > 0 && place < (order[i - 1] ?? 0))
      if (at >= 0) yield { where: page.where, message: `${quoted(inTree[at]?.text ?? '')} is read after what is drawn behind it` }
    }
  },
}

export const ownershipChecks: readonly Check[] = [uniqueNumbers, contentExists, oneOwner, sameTag, parentTree, treeLinks, sameOrder]
