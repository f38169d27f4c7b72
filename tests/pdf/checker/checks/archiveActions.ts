import type { PDFObject } from 'pdf-lib'
import type { Check } from '../check.ts'
import { dictOf, nameOf, type Objects } from '../read/objects.ts'

const allowed = new Set(['GoTo', 'URI'])
const kinds = new Set(
  'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView'.split(' '),
)

/** Each action of an object: its own (A), and what it opens with. */
function actionsOf(object: PDFObject, { get }: Objects): (string | undefined)[] {
  const own = nameOf(get(object, 'S'))
  const isAction = nameOf(get(object, 'Type')) === 'Action' || (own !== undefined && kinds.has(own))
  return [isAction ? own : undefined, nameOf(get(object, 'A', 'S')), nameOf(get(object, 'OpenAction', 'S'))]
}

/** PDF/A allows a few more; ours only lead to a page or an address. */
const actions: Check = {
  rule: 'PDF/A 6.5.1',
  *find({ objects, catalog }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      if (!dictOf(object)) continue
      for (const kind of actionsOf(object, objects)) if (kind !== undefined && !allowed.has(kind)) yield { where: `object ${ref.objectNumber}`, message: `It does something: ${kind}` }
    }
    if (objects.get(catalog, 'Names', 'JavaScript') !== undefined) yield { where: 'catalog', message: 'It has scripts' }
  },
}

const triggers: Check = {
  rule: 'PDF/A 6.5.2',
  *find({ objects }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      if (objects.get(object, 'AA') !== undefined) yield { where: `object ${ref.objectNumber}`, message: 'Something happens by itself (AA)' }
    }
  },
}

export const archiveActions: readonly Check[] = [actions, triggers]
