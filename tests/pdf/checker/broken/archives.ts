import { edit, type Breakages } from './breakage.ts'
import { replaceOnce, type Editor } from './editor.ts'

const editXmp = (from: string | RegExp, to: string) =>
  edit((editor) => editor.editStream(editor.get(editor.catalog, 'Metadata'), (packet) => replaceOnce(packet, from, to)))
const artifact = (operators: string): string => `/Artifact BMC ${operators} EMC`
const typedField = (editor: Editor) => editor.annotation('Widget', 1)
const script = (editor: Editor) => ({ S: 'JavaScript', JS: editor.text('app.alert(1)') })
const state = (entries: Readonly<Record<string, string | number>>) =>
  edit((editor) => editor.set(editor.get(editor.page(1), 'Resources'), 'ExtGState', { Some: { Type: 'ExtGState', ...entries } }))

/** PDF/A-2a. */
export const archiveBreakages: Breakages = {
  'PDF/A 6.6.4': { 'another level': editXmp('pdfaid:conformance="A"', 'pdfaid:conformance="B"'), 'another part': editXmp('pdfaid:part="2"', 'pdfaid:part="3"') },
  'PDF/A 6.6.2.3': { 'a property that is not described': editXmp(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, '') },
  'PDF/A 6.1.3 identifier': {
    'no identifier': edit((editor) => {
      delete editor.context.trailerInfo.ID
    }),
  },
  'PDF/A 6.1.7.1': { 'data in another file': edit((editor) => editor.set(editor.get(editor.catalog, 'Metadata'), 'F', editor.text('other.xml'))) },
  'PDF/A 6.1.7.2': { 'another way to pack': edit((editor) => editor.context.register(editor.context.stream('00>', { Filter: 'ASCIIHexDecode' }))) },
  'PDF/A 6.8': { 'a file in the file': edit((editor) => editor.set(editor.catalog, 'Names', { EmbeddedFiles: { Names: [] } })) },
  'PDF/A 6.9': { 'parts that can be hidden': edit((editor) => editor.set(editor.catalog, 'OCProperties', { OCGs: [], D: {} })) },
  'PDF/A 6.2.3': {
    'no output intent': edit((editor) => editor.remove(editor.catalog, 'OutputIntents')),
    'a profile for other colours': edit((editor) => editor.set(editor.get(editor.array(editor.get(editor.catalog, 'OutputIntents')).get(0), 'DestOutputProfile'), 'N', 4)),
    'a profile that is none': edit((editor) => editor.editStream(editor.get(editor.array(editor.get(editor.catalog, 'OutputIntents')).get(0), 'DestOutputProfile'), (profile) => profile.replace('acsp', 'none'))),
  },
  'PDF/A 6.2.4.3': { 'inks of a printer': edit((editor) => editor.draw(1, artifact('0 0 0 1 k'))), 'a colour space': edit((editor) => editor.draw(1, artifact('/Pattern cs'))) },
  'PDF/A 6.2.10': {
    'half a colour': state({ ca: 0.5 }),
    'colours that multiply': state({ BM: 'Multiply' }),
    'a group': edit((editor) => editor.set(editor.page(1), 'Group', { S: 'Transparency', CS: 'DeviceRGB' })),
  },
  'PDF/A 6.3.1': {
    'a film': edit((editor) => {
      const { element } = editor.addAnnotation(1, 'Annot', { Subtype: 'Movie', Contents: editor.text('A film') })
      editor.put(element, editor.element('Document'))
    }),
  },
  'PDF/A 6.3.2': {
    'a field that is not printed': edit((editor) => editor.set(typedField(editor), 'F', 0)),
    'a hidden field': edit((editor) => editor.set(typedField(editor), 'F', 6)),
  },
  'PDF/A 6.3.3': {
    'a field without a look': edit((editor) => editor.remove(typedField(editor), 'AP')),
    'a field with a look for the mouse': edit((editor) => editor.set(editor.get(typedField(editor), 'AP'), 'R', editor.get(typedField(editor), 'AP', 'N'))),
    'a box without a look for its state': edit((editor) => editor.set(editor.annotation('Widget'), 'AS', 'Maybe')),
    'a text field with the looks of a box': edit((editor) => editor.set(typedField(editor), 'AP', editor.get(editor.annotation('Widget'), 'AP'))),
  },
  'PDF/A 6.4.1': { 'fields to be drawn anew': edit((editor) => editor.set(editor.get(editor.catalog, 'AcroForm'), 'NeedAppearances', true)) },
  'PDF/A 6.5.1': {
    'a script at the beginning': edit((editor) => editor.set(editor.catalog, 'OpenAction', script(editor))),
    'a script among the names': edit((editor) => editor.set(editor.catalog, 'Names', { JavaScript: { Names: [] } })),
    'a field that sends': edit((editor) => editor.set(typedField(editor), 'A', { S: 'SubmitForm', F: editor.text('https://example.org') })),
    'a program to start': edit((editor) => editor.add({ Type: 'Action', S: 'Launch' })),
  },
  'PDF/A 6.5.2': { 'a page that does something': edit((editor) => editor.set(editor.page(1), 'AA', { O: { S: 'GoTo' } })) },
}
