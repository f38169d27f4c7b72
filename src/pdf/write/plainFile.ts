/** A PDF file as jsPDF writes it: each object in clear, a cross-reference table, a character for each byte. It reads no PDF but jsPDF's. */
export interface PlainFile {
  /** What stands before the first object. */
  readonly head: string
  readonly objects: readonly PlainObject[]
  /** The highest object number and one. */
  readonly size: number
  /** Entries of the trailer dictionary other than the size. */
  readonly trailer: string
}

export interface PlainObject {
  readonly id: number
  /** What stands between `obj` and `endobj`. */
  readonly body: string
  readonly isStream: boolean
}

export function readPlainFile(file: string): PlainFile {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/u.exec(file.slice(-64))?.[1])
  const [, rows = '', size = '', trailer = ''] =
    /^xref\n0 \d+\n([^]*)trailer\n<<\n\/Size (\d+)\n([^]*)>>\nstartxref/u.exec(file.slice(tableAt)) ?? []
  if (!(tableAt > 0) || size === '') throw new Error('Not a file that jsPDF wrote')
  // A number that was reserved and never used has the offset 0, or one behind all objects.
  const places = [...rows.matchAll(/(\d{10}) 00000 n/gu)]
    .map(([, offset], row) => ({ id: row + 1, offset: Number(offset) }))
    .filter(({ offset }) => offset > 0 && offset < tableAt)
    .toSorted((a, b) => a.offset - b.offset)
  return {
    head: file.slice(0, places[0]?.offset),
    objects: places.map(({ id, offset }, i) => plainObject(id, file.slice(offset, places[i + 1]?.offset ?? tableAt))),
    size: Number(size),
    trailer: trailer.trim(),
  }
}

function plainObject(id: number, text: string): PlainObject {
  const start = `${id} 0 obj`
  const end = text.lastIndexOf('endobj')
  if (!text.startsWith(start) || end < 0) throw new Error(`Object ${id} is not where the table says`)
  const body = text.slice(start.length, end).trim()
  return { id, body, isStream: body.endsWith('endstream') }
}
