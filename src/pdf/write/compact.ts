/**
 * Packs the file that jsPDF wrote: small objects go together into compressed object streams, and the cross-reference table
 * becomes a stream too (ISO 32000-1, 7.5.7 and 7.5.8). A tagged paper has hundreds of structure elements, so this halves it.
 * The same bytes everywhere: fflate deflates in JavaScript, in Node and in the browser.
 */
import { zlibSync } from 'fflate'
import { bytesOfText, textOfBytes } from './latin1.ts'
import { readPlainFile, type PlainObject } from './plainFile.ts'

/** Objects in one stream, at most 256: an index is a byte. A reader unpacks a whole stream for one object of it; more would hardly pack better. */
const perStream = 200

/** How a cross-reference row is laid out: kind, place, index. */
const row = { widths: [1, 4, 1], length: 6 } as const

export function compact(file: string): Uint8Array {
  const { head, objects, size, trailer } = readPlainFile(file)
  const small = objects.filter(({ isStream }) => !isStream)
  const streams = Array.from({ length: Math.ceil(small.length / perStream) }, (_, i) => ({
    id: size + i,
    objects: small.slice(i * perStream, (i + 1) * perStream),
  }))
  const tableId = size + streams.length
  const table = new Uint8Array(row.length * (tableId + 1)) // a number that is not used stays free: zeros
  const enter = (id: number, kind: number, place: number, index: number): void =>
    table.set([kind, place >> 24, place >> 16, place >> 8, place, index], row.length * id) // a byte keeps the lowest eight bits

  const out: string[] = [head]
  let length = head.length
  const put = (id: number, body: string): void => {
    const text = `${id} 0 obj\n${body}\nendobj\n`
    enter(id, 1, length, 0)
    out.push(text)
    length += text.length
  }
  for (const { id, body, isStream } of objects) if (isStream) put(id, body)
  for (const stream of streams) {
    stream.objects.forEach(({ id }, index) => enter(id, 2, stream.id, index))
    put(stream.id, objectStream(stream.objects))
  }
  const tableAt = length
  enter(tableId, 1, tableAt, 0)
  const entries = `/Type/XRef/Size ${tableId + 1}/W[${row.widths.join(' ')}]/DecodeParms<</Predictor 12/Columns ${row.length}>>`
  put(tableId, packed(entries + trailer.replaceAll('\n', ' '), differences(table)))
  out.push(`startxref\n${tableAt}\n%%EOF\n`)
  return bytesOfText(out.join(''))
}

function objectStream(objects: readonly PlainObject[]): string {
  let index = ''
  let bodies = ''
  for (const { id, body } of objects) {
    index += `${id} ${bodies.length} `
    bodies += `${body}\n`
  }
  return packed(`/Type/ObjStm/N ${objects.length}/First ${index.length}`, bytesOfText(index + bodies))
}

function packed(entries: string, data: Uint8Array): string {
  const deflated = zlibSync(data)
  return `<<${entries}/Filter/FlateDecode/Length ${deflated.length}>>\nstream\n${textOfBytes(deflated)}\nendstream`
}

/** Each row as its difference from the one above, as PNG does (filter 2): rows count up, so the differences are nearly all the same. */
function differences(table: Uint8Array): Uint8Array {
  const rows = table.length / row.length
  const filtered = new Uint8Array(table.length + rows)
  for (let i = 0; i < rows; i++) {
    filtered[i * (row.length + 1)] = 2
    for (let column = 0; column < row.length; column++) {
      const at = i * row.length + column
      filtered[at + i + 1] = (table[at] ?? 0) - (table[at - row.length] ?? 0)
    }
  }
  return filtered
}
