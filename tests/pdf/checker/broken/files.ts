import { PDFRef } from 'pdf-lib'
import { bytes, edit, type Breakages } from './breakage.ts'
import { replaceOnce, type Editor } from './editor.ts'

const editXmp = (from: string | RegExp, to: string) =>
  edit((editor) => editor.editStream(editor.get(editor.catalog, 'Metadata'), (packet) => replaceOnce(packet, from, to)))
const setInCatalog = (key: string, value: Parameters<Editor['set']>[2]) => edit((editor) => editor.set(editor.catalog, key, value))
const removeFromCatalog = (key: string) => edit((editor) => editor.remove(editor.catalog, key))

/** The file as a whole, its metadata, its catalog. */
export const fileBreakages: Breakages = {
  'ISO 32000 7.5': { 'something that is no PDF': bytes(() => 'Dear doctor,') },
  'PDF/A 6.1.2': {
    'PDF 2.0': bytes((text) => replaceOnce(text, '%PDF-1.7', '%PDF-2.0')),
    'no sign that it is not text': bytes((text) => text.replace(/^(%PDF-1.7\n%)..../, '$1abcd')),
  },
  'PDF/A 6.1.3 encryption': {
    'an encrypted file': edit((editor) => {
      editor.context.trailerInfo.Encrypt = editor.add({ Filter: 'Standard' })
    }),
  },
  'PDF/A 6.1.3 end': { 'words behind the end': bytes((text) => `${text}\nMore`) },
  'ISO 32000 7.5.4': {
    'an object that lies elsewhere': bytes((text) => replaceOnce(text, /(\n0000000\d\d)\d( 00000 n)/, '$19$2')),
    'no table where it should be': bytes((text) => replaceOnce(text, /startxref\n\d+/, 'startxref\n12')),
    'an object that the table lacks': bytes((text) => replaceOnce(text, / 00000 n/, ' 00000 f')),
  },
  'ISO 32000 7.3.10': { 'a reference to nothing': setInCatalog('PieceInfo', PDFRef.of(99_999)) },
  '06-001': { 'no metadata': removeFromCatalog('Metadata') },
  'XML 1.0': { 'metadata that do not close': editXmp('</rdf:RDF>', '') },
  '06-002': { 'no mark of PDF/UA': editXmp('<pdfuaid:part>1</pdfuaid:part>', ''), 'another part of it': editXmp('<pdfuaid:part>1<', '<pdfuaid:part>2<') },
  '06-003': { 'no title': editXmp(/<dc:title>[\s\S]*<\/dc:title>/, '') },
  'ours same title': { 'two titles': editXmp('>Specimen<', '>Another<') },
  'PDF/UA 6.2': { 'no mark that it is tagged': removeFromCatalog('MarkInfo') },
  '01-007': { 'suspect tags': setInCatalog('MarkInfo', { Marked: true, Suspects: true }) },
  'PDF/UA 7.1': { 'no structure tree': removeFromCatalog('StructTreeRoot') },
  '07-001': { 'nothing about the title': setInCatalog('ViewerPreferences', {}) },
  '07-002': { 'the name of the file as title': setInCatalog('ViewerPreferences', { DisplayDocTitle: false }) },
  '25-001': { 'an XFA form': edit((editor) => editor.set(editor.get(editor.catalog, 'AcroForm'), 'XFA', editor.text('<xdp/>'))) },
  '11-006': {
    'no language': removeFromCatalog('Lang'),
    'a language that is none': edit((editor) => editor.set(editor.catalog, 'Lang', editor.text('english'))),
  },
  '11-001': {
    'an element in no language': edit((editor) => editor.set(editor.element('P'), 'Lang', editor.text('x'))),
    'words in no language': edit((editor) => editor.draw(1, '/Artifact BMC /Span<</Lang(x)>>BDC EMC EMC')),
  },
  'PDF/UA 7.17': { 'two pages without bookmarks': removeFromCatalog('Outlines') },
  'ISO 32000 12.3.2.2': {
    'a bookmark to nowhere': edit((editor) => {
      const first = editor.get(editor.catalog, 'Outlines', 'First')
      editor.set(first, 'Dest', [editor.get(editor.catalog, 'Outlines'), 'Fit'])
    }),
  },
  'ISO 32000 12.3.3': {
    'a bookmark that knows no neighbour': edit((editor) => editor.remove(editor.get(editor.catalog, 'Outlines', 'First', 'First', 'Next'), 'Prev')),
    'a bookmark that counts wrongly': edit((editor) => editor.set(editor.get(editor.catalog, 'Outlines', 'First'), 'Count', 1)),
    'a bookmark without a title': edit((editor) => editor.set(editor.get(editor.catalog, 'Outlines', 'First'), 'Title', editor.text(' '))),
  },
}
