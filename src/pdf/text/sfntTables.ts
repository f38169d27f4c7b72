export interface FontTable {
  readonly offset: number
  readonly length: number
}

const TRUE_TYPE_OUTLINES = 0x00010000

/** The directory at the head of a font file: where each table lies. */
export function readTables(view: DataView): ReadonlyMap<string, FontTable> {
  if (view.byteLength < 12 || view.getUint32(0) !== TRUE_TYPE_OUTLINES) throw new Error('This is not a TrueType font')
  const tables = new Map<string, FontTable>()
  const count = view.getUint16(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)))
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) })
  }
  return tables
}
