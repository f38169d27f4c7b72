import { edit, type Breakages } from './breakage.ts'
import type { Editor } from './editor.ts'

const comment = (owner: string, subtype: string, contents?: string) =>
  edit((editor) => {
    const { element } = editor.addAnnotation(1, owner, { Subtype: subtype, ...(contents !== undefined && { Contents: editor.text(contents) }) })
    editor.put(element, editor.element('Document'))
  })

const typedField = (editor: Editor) => editor.annotation('Widget', 1)

/** Links and fields. */
export const annotationBreakages: Breakages = {
  '28-002': { 'a comment in a paragraph': comment('Div', 'Text', 'A comment') },
  '28-004': { 'a comment that says nothing': comment('Annot', 'Text') },
  '28-007': { 'a printer’s trap': comment('Annot', 'TrapNet', 'For the printer') },
  '28-008': { 'no order of fields': edit((editor) => editor.remove(editor.page(1), 'Tabs')) },
  '28-009': { 'an order by rows': edit((editor) => editor.set(editor.page(1), 'Tabs', 'R')) },
  '28-010': { 'a field outside a form element': edit((editor) => editor.retag(editor.element('Form', 1), 'Div')) },
  '28-011': {
    'a link outside a link element': edit((editor) => editor.retag(editor.element('Link'), 'Span')),
    'a link that is not in the tree': edit((editor) => {
      editor.annotate(1, { Subtype: 'Link', Contents: editor.text('Go'), A: { S: 'URI', URI: editor.text('https://example.org') } })
    }),
  },
  '28-012': { 'a link that does not say where it leads': edit((editor) => editor.remove(editor.annotation('Link'), 'Contents')) },
  'ISO 32000 14.8.4.4.2': {
    'a link to a file': edit((editor) => editor.set(editor.annotation('Link'), 'A', { S: 'URI', URI: editor.text('file:///etc/hosts') })),
    'a link element without a link': edit((editor) => {
      const link = editor.newElement('Link', [])
      editor.put(link, editor.element('Document'))
      editor.addContent(link, 'Link', 2)
      editor.editContent(2, (content) => content.replace(/EMC$/, `${wordsOn(content)} EMC`))
    }),
  },
  'ISO 32000 14.7.4.3': {
    'a field sought on another page': edit((editor) => editor.set(editor.kidsOf(editor.element('Form', 1)).get(0), 'Pg', editor.page(2))),
    'an annotation that no page has': edit((editor) => {
      const form = editor.newElement('Annot', [editor.obj({ Type: 'OBJR', Pg: editor.page(1), Obj: editor.add({ Type: 'Annot' }) })])
      editor.put(form, editor.element('Document'))
    }),
  },
  'ours one owner of an annotation': {
    'a link twice in its element': edit((editor) => {
      const kids = editor.kidsOf(editor.element('Link'))
      kids.push(kids.get(kids.size() - 1))
    }),
  },
  'ISO 32000 12.5.2': {
    'a field beside the page': edit((editor) => editor.set(typedField(editor), 'Rect', [700, 100, 800, 110])),
    'a field that names another page': edit((editor) => editor.set(typedField(editor), 'P', editor.page(2))),
  },
  '28-005': { 'a field without a name to say': edit((editor) => editor.remove(typedField(editor), 'TU')) },
  'ISO 32000 14.8.4.5': {
    'a form element of nothing': edit((editor) => editor.put(editor.newElement('Form', []), editor.element('Document'))),
  },
  'ISO 32000 12.7.2': { 'a field that the form does not list': edit((editor) => editor.array(editor.get(editor.catalog, 'AcroForm', 'Fields')).remove(0)) },
  'ISO 32000 12.7.3.2': {
    'two fields of one name': edit((editor) => editor.set(typedField(editor), 'T', editor.text('asked'))),
    'a field without a name': edit((editor) => editor.remove(typedField(editor), 'T')),
  },
  'ISO 32000 12.7.3.3': {
    'a field without a font': edit((editor) => editor.remove(typedField(editor), 'DA')),
    'a field with a font that is not there': edit((editor) => editor.set(typedField(editor), 'DA', editor.text('/Other 11 Tf 0 g'))),
  },
}

/** Some text that the page shows anyway. */
const wordsOn = (content: string): string => /BT[\s\S]*?ET/.exec(content)?.[0] ?? ''
