/**
 * Fields to fill in (AcroForm; ISO 32000-1, 12.7). An empty field has an appearance without a mark, so that a printed form is the same as the plain paper.
 * What is typed is drawn by the viewer in the font given here, which is embedded whole: a viewer left to itself takes a font that lacks letters.
 */
import type { PlacedField } from '../layout/page.ts'
import type { ObjectWriter } from './objectWriter.ts'
import { pdfNumber, pdfString, reference } from './pdfSyntax.ts'

/**
 * The font's name among the form's resources. By this name Chromium's viewer (PDFium, CPDF_BAFontMap) takes it for a font of no one script and looks up every
 * letter in it; by any other it sets what is not Latin-1 in a font of its own, and drops what that lacks (seen: ễ, ị, ạ). Other viewers do not care.
 */
const typing = 'Wingdings'
/** Near-black, as all text on the paper. */
const typedColour = '0.078 0.129 0.169 rg'
/** A field flag (table 228). */
const multiline = 4096

/** Gives the object of an appearance; fields of one size share it. */
export type Appearances = (width: number, height: number, content: string) => number

export function makeAppearances(writer: ObjectWriter): Appearances {
  const known = new Map<string, number>()
  return (width, height, content) => {
    const box = `0 0 ${pdfNumber(width)} ${pdfNumber(height)}`
    const key = `${box} ${content}`
    const id = known.get(key) ?? writer.reserve()
    if (!known.has(key)) {
      known.set(key, id)
      writer.putStream(id, content, { entries: { Type: '/XObject', Subtype: '/Form', BBox: `[${box}]`, Resources: '<<>>' } })
    }
    return id
  }
}

export function widgetBody(field: PlacedField, appearances: Appearances): string {
  const { name, description, width, height, size, leading } = field
  const names = `/Subtype/Widget/T${pdfString(name)}/TU${pdfString(description)}`
  if (field.input === 'tick') {
    const on = appearances(width, height, tick(width, height))
    const off = appearances(width, height, 'q Q')
    return `${names}/FT/Btn/V/Off/AS/Off/MK<</CA(4)>>/AP<</N<</Yes ${reference(on)}/Off ${reference(off)}>>>>`
  }
  const empty = appearances(width, height, '/Tx BMC EMC')
  const flags = leading === undefined ? '' : `/Ff ${multiline}`
  return `${names}/FT/Tx${flags}/DA(/${typing} ${pdfNumber(size)} Tf ${typedColour})/MK<<>>/AP<</N ${reference(empty)}>>`
}

function tick(width: number, height: number): string {
  const point = (x: number, y: number): string => `${pdfNumber(x * width)} ${pdfNumber(y * height)}`
  return `q 0.078 0.129 0.169 RG 1.6 w 1 J 1 j ${point(0.22, 0.5)} m ${point(0.42, 0.26)} l ${point(0.8, 0.78)} l S Q`
}

export function putForm(writer: ObjectWriter, fields: readonly number[], font: number): number {
  const id = writer.reserve()
  writer.put(
    id,
    `<</Fields[${fields.map(reference).join(' ')}]/DR<</Font<</${typing} ${reference(font)}>>>>/DA(/${typing} 11 Tf ${typedColour})>>`,
  )
  return id
}
