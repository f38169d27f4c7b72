import { PDFName } from 'pdf-lib'
import { edit, type Breakages } from './breakage.ts'
import { replaceOnce, type Editor } from './editor.ts'

const showing = (code: string, key = 'F1'): string => `/Artifact BMC BT /${key} 10 Tf <${code}> Tj ET EMC`
const editMap = (editor: Editor, from: string | RegExp, to: string): void => editor.editStream(editor.get(editor.font().font, 'ToUnicode'), (map) => replaceOnce(map, from, to))
const alsoMapping = (entry: string) => edit((editor) => editMap(editor, 'endcmap', `1 beginbfchar\n${entry}\nendbfchar\nendcmap`))

function rename(editor: Editor, nth: number, name: string): void {
  const { font, descendant, descriptor } = editor.font(nth)
  editor.set(font, 'BaseFont', name)
  editor.set(descendant, 'BaseFont', name)
  editor.set(descriptor, 'FontName', name)
}

export const fontBreakages: Breakages = {
  'ISO 32000 7.8.3': { 'text in a font that is not there': edit((editor) => editor.draw(1, showing('0001', 'F99'))) },
  '31-004': { 'a glyph map by name': edit((editor) => editor.set(editor.font().descendant, 'CIDToGIDMap', 'Other')) },
  '31-005': { 'no glyph map': edit((editor) => editor.remove(editor.font().descendant, 'CIDToGIDMap')) },
  '31-006': { 'another encoding': edit((editor) => editor.set(editor.font().font, 'Encoding', 'UniGB-UCS2-H')) },
  '31-009': { 'a font that is not embedded': edit((editor) => editor.remove(editor.font().descriptor, 'FontFile2')) },
  'ISO 32000 9.9': { 'a program that is none': edit((editor) => editor.editStream(editor.get(editor.font().descriptor, 'FontFile2'), () => 'Letters')) },
  '31-011': {
    'a glyph that the program lacks': edit((editor) => {
      editMap(editor, 'endcmap', '1 beginbfchar\n<7FF0><0041>\nendbfchar\nendcmap')
      editor.draw(1, showing('7FF0'))
    }),
  },
  '31-016': { 'wrong widths': edit((editor) => editor.set(editor.font().descendant, 'W', [1, [999]])) },
  '31-027': { 'no way to characters': edit((editor) => editor.remove(editor.font().font, 'ToUnicode')) },
  '10-001': { 'a code without a character': edit((editor) => editMap(editor, /\n<0001><[0-9A-F]+>/, '\n<7FF1><0041>')) },
  '31-028': { 'a code that means 0': alsoMapping('<7FF0><0000>') },
  '31-029': { 'a code that means FEFF': alsoMapping('<7FF0><FEFF>'), 'a code that means FFFE': alsoMapping('<7FF0><FFFE>') },
  '31-030': { 'a missing character': edit((editor) => editor.draw(1, showing('0000'))) },
  'ISO 32000 9.6.4': {
    'a subset that does not say so': edit((editor) => rename(editor, 0, 'Letters')),
    'a font of two names': edit((editor) => editor.set(editor.font().descriptor, 'FontName', 'ABCDEF+Letters')),
  },
  'ours names of fonts': {
    'two fonts of one name': edit((editor) => {
      const name = editor.get(editor.font(1).font, 'BaseFont')
      if (name instanceof PDFName) rename(editor, 0, name.decodeText())
    }),
  },
  'ours right characters': { 'two letters that are said for each other': edit((editor) => editMap(editor, /<0001><([0-9A-F]+)>\n<0002><([0-9A-F]+)>/, '<0001><$2>\n<0002><$1>')) },
}
