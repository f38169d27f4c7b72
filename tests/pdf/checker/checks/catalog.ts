import type { Check } from '../check.ts'
import { truthOf } from '../read/objects.ts'

const where = 'catalog'

const marked: Check = {
  rule: 'PDF/UA 6.2',
  *find({ catalog, objects }) {
    if (truthOf(objects.get(catalog, 'MarkInfo', 'Marked')) !== true) yield { where, message: 'The file does not say that it is tagged (MarkInfo, Marked)' }
  },
}

const suspects: Check = {
  rule: '01-007',
  *find({ catalog, objects }) {
    if (truthOf(objects.get(catalog, 'MarkInfo', 'Suspects')) === true) yield { where, message: 'The file says that its tags are suspect' }
  },
}

const structureTree: Check = {
  rule: 'PDF/UA 7.1',
  *find({ structure }) {
    if (!structure) yield { where, message: 'There is no structure tree' }
  },
}

const titleEntry: Check = {
  rule: '07-001',
  *find({ catalog, objects }) {
    if (objects.get(catalog, 'ViewerPreferences', 'DisplayDocTitle') === undefined) yield { where, message: 'DisplayDocTitle is missing' }
  },
}

const titleShown: Check = {
  rule: '07-002',
  *find({ catalog, objects }) {
    const shown = objects.get(catalog, 'ViewerPreferences', 'DisplayDocTitle')
    if (shown !== undefined && truthOf(shown) !== true) yield { where, message: 'The window shows the name of the file, not its title' }
  },
}

const dynamicForm: Check = {
  rule: '25-001',
  *find({ catalog, objects }) {
    if (objects.get(catalog, 'AcroForm', 'XFA') !== undefined) yield { where, message: 'The file has an XFA form' }
  },
}

export const catalogChecks: readonly Check[] = [marked, suspects, structureTree, titleEntry, titleShown, dynamicForm]
