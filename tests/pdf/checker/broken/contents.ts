import { PDFNumber } from 'pdf-lib'
import { edit, type Breakages } from './breakage.ts'
import { replaceOnce } from './editor.ts'

const artifact = (operators: string): string => `/Artifact BMC ${operators} EMC`

/** What the pages draw, and who owns it. */
export const contentBreakages: Breakages = {
  '01-003': { 'an artifact in a heading': edit((editor) => editor.editContent(1, (content) => replaceOnce(content, /\/H1\s*<<[^>]*>>\s*BDC/, `$& ${artifact('')}`))) },
  '01-004': { 'a heading in an artifact': edit((editor) => editor.editContent(1, (content) => replaceOnce(content, /\/H1\s*<<[^>]*>>\s*BDC[\s\S]*?EMC/, '/Artifact BMC $& EMC'))) },
  '01-005': {
    'a shape without a tag': edit((editor) => editor.draw(1, '0 0 9 9 re f')),
    'content that no element owns': edit((editor) => editor.draw(1, '/P<</MCID 999>>BDC EMC')),
  },
  'ours nested content': {
    'content in content': edit((editor) =>
      editor.editContent(1, (content) => replaceOnce(content, /(\/H1\s*<<[^>]*>>\s*BDC[\s\S]*?)EMC(\s*\/P\s*<<[^>]*>>\s*BDC[\s\S]*?EMC)/, '$1$2 EMC')),
    ),
  },
  'ISO 32000 14.6.1': {
    'a mark that is not closed': edit((editor) => editor.draw(1, '/Artifact BMC')),
    'a state that is not given back': edit((editor) => editor.draw(1, 'q')),
    'an end without a beginning': edit((editor) => editor.draw(1, 'EMC')),
  },
  'ours drawn directly': {
    'a form XObject on a page': edit((editor) => {
      const form = editor.context.register(editor.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }))
      editor.set(editor.get(editor.page(1), 'Resources'), 'XObject', { Some: form })
      editor.draw(1, artifact('/Some Do'))
    }),
    'tagged content in the look of a field': edit((editor) =>
      editor.context.register(editor.context.stream('/P<</MCID 0>>BDC EMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] })),
    ),
  },
  'PDF/A 6.2.2': { 'an operator that there is not': edit((editor) => editor.draw(1, artifact('1 2 draw'))) },
  'ISO 32000 14.7.4.2': { 'a number twice': edit((editor) => editor.draw(1, '/H1<</MCID 0>>BDC EMC')) },
  'ours content exists': {
    'an element of content that is not there': edit((editor) => editor.kidsOf(editor.element('P')).push(editor.obj({ Type: 'MCR', Pg: editor.page(1), MCID: 999 }))),
    'an element of content on no page': edit((editor) => editor.kidsOf(editor.element('P')).push(editor.obj({ Type: 'MCR', Pg: editor.catalog, MCID: 0 }))),
  },
  'ours one owner': {
    'content said twice': edit((editor) => {
      const kids = editor.kidsOf(editor.element('P'))
      kids.push(kids.get(0))
    }),
  },
  'ours same tag': { 'content marked as something else': edit((editor) => editor.set(editor.element('P'), 'S', 'Quote')) },
  'ISO 32000 14.7.4.4': {
    'a shuffled parent tree': edit((editor) => {
      const owners = editor.parentsOn(1)
      const [first, second] = [owners.get(0), owners.get(1)]
      owners.set(0, second)
      owners.set(1, first)
    }),
    'too long a parent tree': edit((editor) => editor.parentsOn(1).push(editor.element('P'))),
    'a key that nothing has': edit((editor) => editor.setParent(77_777, editor.element('P'))),
    'a page without a key': edit((editor) => editor.set(editor.page(1), 'StructParents', editor.obj(88_888))),
    'a link that leads back to another element': edit((editor) => {
      const key = editor.get(editor.annotation('Link'), 'StructParent')
      if (key instanceof PDFNumber) editor.setParent(key.asNumber(), editor.element('P'))
    }),
  },
  'ISO 32000 14.7.2': {
    'an element with another parent': edit((editor) => editor.set(editor.element('P'), 'P', editor.element('H1'))),
    'an element twice in the tree': edit((editor) => editor.kidsOf(editor.element('Document')).push(editor.element('P'))),
    'a root that does not say what it is': edit((editor) => editor.remove(editor.get(editor.catalog, 'StructTreeRoot'), 'Type')),
  },
  'ours same order': {
    'a paragraph before the heading above it': edit((editor) => {
      const kids = editor.kidsOf(editor.element('Document'))
      const [first, second] = [kids.get(0), kids.get(1)]
      kids.set(0, second)
      kids.set(1, first)
    }),
  },
}
