import { edit, type Breakages } from './breakage.ts'
import type { Editor } from './editor.ts'

const retag = (type: string, other: string, nth = 0) => edit((editor) => editor.retag(editor.element(type, nth), other))
const headings = (editor: Editor): string[] => (editor.file.structure?.elements ?? []).map(({ type }) => type).filter((type) => /^H\d$/.test(type))

function retagAll(editor: Editor, type: string, other: string): void {
  for (let nth = 0; nth < headings(editor).filter((each) => each === type).length; nth++) editor.retag(editor.element(type, nth), other)
}

/** The structure tree: types, places, what an element needs. */
export const elementBreakages: Breakages = {
  '02-001': { 'a type that is not standard': retag('P', 'Remark') },
  '02-003': { 'roles that go round in a circle': edit((editor) => editor.set(editor.get(editor.catalog, 'StructTreeRoot'), 'RoleMap', { One: 'Two', Two: 'One' })) },
  '02-004': { 'a standard type with another role': edit((editor) => editor.set(editor.get(editor.catalog, 'StructTreeRoot'), 'RoleMap', { Quote: 'P' })) },
  'ISO 32000 14.8.4.2': {
    'another root': retag('Document', 'Sect'),
    'two roots': edit((editor) => {
      const root = editor.get(editor.catalog, 'StructTreeRoot')
      const other = editor.newElement('Document', [])
      editor.set(other, 'P', editor.get(editor.catalog, 'StructTreeRoot'))
      editor.set(root, 'K', [editor.element('Document'), other])
    }),
  },
  'ISO 32000 14.8.4.2 content': { 'words of the document itself': edit((editor) => editor.addContent(editor.element('Document'), 'Document', 2)) },
  '09-004': {
    'a paragraph among the cells': retag('TD', 'P'),
    'a table of nothing': edit((editor) => editor.put(editor.newElement('Table', []), editor.element('Document'))),
  },
  '09-005': {
    'a list item without a body': retag('LBody', 'Div'),
    'a label outside a list': retag('P', 'Lbl'),
    'a list of nothing': edit((editor) => editor.put(editor.newElement('L', []), editor.element('Document'))),
  },
  '09-006': {
    'a paragraph in a table of contents': edit((editor) => {
      const paragraph = editor.element('P')
      editor.put(editor.newElement('TOC', [paragraph]), editor.element('Document'), [paragraph])
    }),
  },
  '14-002': { 'no H1': retag('H1', 'H2') },
  '14-003': { 'a level left out': retag('H2', 'H4', 1) },
  '14-006': {
    'two headings without a level': edit((editor) => {
      retagAll(editor, 'H1', 'H')
      retagAll(editor, 'H2', 'H')
    }),
  },
  '14-007': { 'a heading without a level among others': retag('H2', 'H') },
  'ours one H1': { 'two of H1': retag('H2', 'H1') },
  '15-003': { 'a head cell of nothing': edit((editor) => editor.remove(editor.element('TH'), 'A')) },
  '01-006': { 'a row that is too wide': edit((editor) => editor.set(editor.element('TD'), 'A', { O: 'Table', ColSpan: 2 })) },
  'ISO 32000 14.8.4.3.4': { 'a table with two heads and no body': retag('TBody', 'THead') },
  '13-004': { 'a figure that says nothing': edit((editor) => editor.remove(editor.element('Figure'), 'Alt')) },
  'ISO 32000 14.8.5.4.3': {
    'a figure that is nowhere': edit((editor) => editor.remove(editor.element('Figure'), 'A')),
    'a figure wider than the page': edit((editor) => editor.set(editor.element('Figure'), 'A', { O: 'Layout', BBox: [50, 400, 5000, 420] })),
  },
  '17-002': { 'a formula that says nothing': retag('P', 'Formula') },
  '19-003': { 'a note without an identifier': edit((editor) => editor.remove(editor.element('Note'), 'ID')) },
  '19-004': { 'an identifier twice': edit((editor) => editor.set(editor.element('P'), 'ID', editor.text('note-1'))) },
  'ours nothing said': { 'an empty paragraph': edit((editor) => editor.put(editor.newElement('P', []), editor.element('Document'))) },
  '16-001': { 'numbers in a list that does not count': edit((editor) => editor.remove(editor.element('L', 2), 'A')) },
}
