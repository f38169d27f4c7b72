import { PDFDict, PDFRawStream } from 'pdf-lib'
import type { Check } from '../check.ts'
import { inherited } from '../read/fields.ts'
import { entriesOf, nameOf, numberOf, truthOf } from '../read/objects.ts'

const [invisible, hidden, print, noView, toggleNoView] = [1, 2, 4, 32, 256]

const moving = new Set(['3D', 'Sound', 'Screen', 'Movie'])

const kinds: Check = {
  rule: 'PDF/A 6.3.1',
  *find({ pages }) {
    for (const { annotations } of pages) {
      for (const { where, subtype } of annotations) if (subtype !== undefined && moving.has(subtype)) yield { where, message: `It is a ${subtype}, which paper and many programs cannot show` }
    }
  },
}

const flags: Check = {
  rule: 'PDF/A 6.3.2',
  *find({ pages, objects }) {
    for (const { annotations } of pages) {
      for (const { ref, where } of annotations) {
        const its = numberOf(objects.get(ref, 'F')) ?? 0
        if ((its & print) === 0) yield { where, message: 'It is not printed' }
        if ((its & (invisible | hidden | noView | toggleNoView)) !== 0) yield { where, message: 'It can be hidden' }
      }
    }
  },
}

/** A field looks as the file says, not as a program thinks: a text field's one look, a check box's look in each state. */
const appearances: Check = {
  rule: 'PDF/A 6.3.3',
  *find({ pages, objects }) {
    for (const { annotations } of pages) {
      for (const { ref, where, subtype } of annotations) {
        const looks = objects.get(ref, 'AP')
        if (looks === undefined) {
          if (subtype === 'Widget') yield { where, message: 'It has no look of its own (AP)' }
          continue
        }
        if (entriesOf(looks).some(([key]) => key !== 'N')) yield { where, message: 'It has other looks than its normal one' }
        const normal = objects.get(looks, 'N')
        const hasStates = nameOf(inherited(ref, 'FT', objects)) === 'Btn'
        if (!hasStates && !(normal instanceof PDFRawStream)) yield { where, message: 'Its look is no stream' }
        if (!hasStates) continue
        const states = normal instanceof PDFDict ? entriesOf(normal) : []
        const state = nameOf(objects.get(ref, 'AS')) ?? ''
        const isRight = states.length > 0 && states.every(([, look]) => objects.look(look) instanceof PDFRawStream) && states.some(([key]) => key === state)
        if (!isRight) yield { where, message: `It has no look for its state "${state}"` }
      }
    }
  },
}

const redrawn: Check = {
  rule: 'PDF/A 6.4.1',
  *find({ objects, catalog }) {
    if (truthOf(objects.get(catalog, 'AcroForm', 'NeedAppearances')) === true) yield { where: 'form', message: 'It asks programs to draw the fields anew' }
  },
}

export const archiveFields: readonly Check[] = [kinds, flags, appearances, redrawn]
