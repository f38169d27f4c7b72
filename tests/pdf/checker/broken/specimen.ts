/**
 * A small good file that has everything that a rule speaks of: a paper of ours, to which what the engine itself does not make is added by hand (a table,
 * a figure, a note, fields to fill in, PDF/A).
 */
import type { PDFRef } from 'pdf-lib'
import { makePdf } from '../../../../src/pdf/index.ts'
import { checklistItem, documentOf } from '../../documents.ts'
import { paperFonts } from '../../paperFonts.ts'
import { Editor } from './editor.ts'

const model = documentOf(
  [
    { kind: 'title', text: 'A specimen', subtitle: 'One of everything' },
    { kind: 'heading', level: 2, text: 'Table' },
    ...['Relative', 'Age', 'Sister', '47'].map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'heading', level: 2, text: 'Figure' },
    { kind: 'paragraph', text: 'A drawn family' },
    { kind: 'heading', level: 2, text: 'Note' },
    { kind: 'paragraph', text: 'Noted' },
    { kind: 'heading', level: 2, text: 'Lists' },
    { kind: 'checklist', items: [checklistItem('How long?', { lines: 0 })] },
    { kind: 'bullets', items: [[{ text: 'Call ' }, { text: 'tiếng Việt', lang: 'vi' }]] },
    {
      kind: 'sources',
      items: [
        { number: 1, text: 'A society.', url: 'https://example.org/tests' },
        { number: 2, text: 'A law.' },
      ],
    },
    { kind: 'paragraph', text: 'Many words '.repeat(600).trim() },
  ],
  { title: 'Specimen' },
)

export async function makeSpecimen(): Promise<Uint8Array> {
  const editor = await Editor.open(makePdf(model, paperFonts, { date: '2026-11-22T10:20:30Z', id: '0123456789abcdef0123456789abcdef' }))
  const root = editor.element('Document')
  addTable(editor, root)
  addFigure(editor)
  addNote(editor)
  addFields(editor, root)
  makeArchive(editor)
  return editor.save()
}

function addTable(editor: Editor, root: PDFRef): void {
  const cells = ['Relative', 'Age', 'Sister', '47'].map((text) => editor.saying(text))
  const types = ['TH', 'TH', 'TH', 'TD']
  const scopes = ['Column', 'Column', 'Row']
  cells.forEach((cell, i) => {
    editor.retag(cell, types[i] ?? '')
    if (scopes[i] !== undefined) editor.set(cell, 'A', { O: 'Table', Scope: scopes[i] })
  })
  const [first, second] = [editor.newElement('TR', cells.slice(0, 2)), editor.newElement('TR', cells.slice(2))]
  const table = editor.newElement('Table', [editor.newElement('THead', [first]), editor.newElement('TBody', [second])])
  editor.put(table, root, cells)
}

function addFigure(editor: Editor): void {
  const figure = editor.saying('A drawn family')
  editor.retag(figure, 'Figure')
  editor.set(figure, 'Alt', editor.text('A sister, who is 47'))
  editor.set(figure, 'A', { O: 'Layout', BBox: [50, 400, 300, 420] })
}

function addNote(editor: Editor): void {
  const note = editor.saying('Noted')
  editor.retag(note, 'Note')
  editor.set(note, 'ID', editor.text('note-1'))
}

function addFields(editor: Editor, root: PDFRef): void {
  const look = (): PDFRef => editor.context.register(editor.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10], Resources: {} }))
  const [on, off] = [look(), look()]
  const box = editor.addAnnotation(1, 'Form', {
    Subtype: 'Widget',
    Rect: [40, 100, 50, 110],
    FT: 'Btn',
    T: editor.text('asked'),
    TU: editor.text('I asked this'),
    V: 'Off',
    AS: 'Off',
    AP: { N: { Yes: on, Off: off } },
  })
  const typed = editor.addAnnotation(1, 'Form', {
    Subtype: 'Widget',
    Rect: [60, 100, 300, 110],
    FT: 'Tx',
    T: editor.text('answer'),
    TU: editor.text('What I heard'),
    DA: editor.text('/Text 11 Tf 0 g'),
    AP: { N: look() },
  })
  editor.put(editor.newElement('P', [box.element]), root)
  editor.put(typed.element, root)
  editor.set(editor.catalog, 'AcroForm', { Fields: [box.annotation, typed.annotation], DR: { Font: { Text: editor.font().font } } })
}

function makeArchive(editor: Editor): void {
  const profile = editor.context.register(editor.context.stream(rgbHeader(), { N: 3 }))
  editor.set(editor.catalog, 'OutputIntents', [{ S: 'GTS_PDFA1', OutputConditionIdentifier: editor.text('RGB'), DestOutputProfile: profile }])
  editor.set(editor.catalog, 'Metadata', editor.context.register(editor.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })))
}

/** The head of an ICC profile with no tags behind it: as much as the checker looks at. */
function rgbHeader(): Uint8Array {
  const bytes = Buffer.alloc(136)
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.writeUInt8(2, 8)
  bytes.write('mntrRGB XYZ ', 12)
  bytes.write('acsp', 36)
  return bytes
}

const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="A"/>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Specimen</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
