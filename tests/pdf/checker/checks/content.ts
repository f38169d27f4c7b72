import { quoted, type Check } from '../check.ts'
import type { Mark } from '../read/content.ts'

const isTagged = ({ mcid, isArtifact }: Mark): boolean => mcid !== undefined && !isArtifact

const artifactInContent: Check = {
  rule: '01-003',
  *find({ pages }) {
    for (const { where, content } of pages) {
      for (const { isArtifact, within } of content.marks) if (isArtifact && within.some(isTagged)) yield { where, message: 'An artifact lies inside tagged content' }
    }
  },
}

const contentInArtifact: Check = {
  rule: '01-004',
  *find({ pages }) {
    for (const { where, content } of pages) {
      for (const mark of content.marks) {
        if (isTagged(mark) && mark.within.some(({ isArtifact }) => isArtifact)) yield { where, message: `Content ${mark.mcid} lies inside an artifact` }
      }
    }
  },
}

/** Of content that has a number the tree must tell: a number that no element owns is no tag. */
const untagged: Check = {
  rule: '01-005',
  *find({ pages, structure }) {
    for (const { where, content } of pages) for (const operator of content.unmarked) yield { where, message: `"${operator}" draws outside tags and artifacts` }
    if (!structure) return
    const owned = new Set(structure.elements.flatMap(({ kids }) => kids.map((kid) => (kid.kind === 'content' ? kid.mark : undefined))))
    for (const { where, numbered } of pages) {
      for (const [mcid, mark] of numbered) if (!owned.has(mark)) yield { where, message: `No element owns content ${mcid}, ${quoted(mark.text)}` }
    }
  },
}

const nestedContent: Check = {
  rule: 'ours nested content',
  *find({ pages }) {
    for (const { where, content } of pages) {
      for (const mark of content.marks) if (isTagged(mark) && mark.within.some(isTagged)) yield { where, message: `Content ${mark.mcid} lies inside other content` }
    }
  },
}

const balance: Check = {
  rule: 'ISO 32000 14.6.1',
  *find({ pages, forms }) {
    for (const { where, content } of [...pages, ...forms]) for (const message of content.unbalanced) yield { where, message }
  },
}

/** The checker does not look for tagged content inside form XObjects and pictures, so there may be none. */
const xObjects: Check = {
  rule: 'ours drawn directly',
  *find({ pages, forms }) {
    for (const { where, content } of pages) for (const key of content.resources.get('Do') ?? []) yield { where, message: `It draws the XObject ${key}` }
    for (const { where, content } of forms) if (content.marks.some(isTagged)) yield { where, message: 'It has tagged content' }
  },
}

const operators = new Set(
  'b B b* B* BDC BMC BT c cs CS d Do EMC ET f f* g G gs h i j J k K l m M n q Q re rg RG ri s S sc SC scn SCN Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz T* v w W W* y \' "'.split(
    ' ',
  ),
)

/** Inline pictures (BI) and shadings are operators of PDF but none of ours: the checker cannot read them. */
const knownOperators: Check = {
  rule: 'PDF/A 6.2.2',
  *find({ pages, forms }) {
    for (const { where, content } of [...pages, ...forms]) {
      for (const operator of content.operators) if (!operators.has(operator)) yield { where, message: `"${operator}" is no operator of ours` }
    }
  },
}

export const contentChecks: readonly Check[] = [artifactInContent, contentInArtifact, untagged, nestedContent, balance, xObjects, knownOperators]
