export type FontTables = readonly (readonly [tag: string, data: Uint8Array])[]

const directoryEntry = 16
const padded = (length: number): number => (length + 3) & ~3

/** Puts tables (in the order of their tags) into one TrueType file with right checksums. */
export function sfntFile(tables: FontTables): Uint8Array {
  const start = 12 + directoryEntry * tables.length
  const file = new Uint8Array(start + tables.reduce((sum, [, data]) => sum + padded(data.length), 0))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  const searchRange = directoryEntry << power
  view.setUint32(0, 0x00010000)
  const search = [tables.length, searchRange, power, directoryEntry * tables.length - searchRange]
  search.forEach((value, i) => view.setUint16(4 + 2 * i, value))

  let offset = start
  let head: number | undefined
  tables.forEach(([tag, data], i) => {
    const entry = 12 + directoryEntry * i
    for (let k = 0; k < 4; k++) file[entry + k] = tag.charCodeAt(k)
    view.setUint32(entry + 4, checksum(data))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, data.length)
    file.set(data, offset)
    if (tag === 'head') head = offset
    offset += padded(data.length)
  })
  if (head === undefined) throw new Error('A font needs a "head" table')
  view.setUint32(head + 8, (0xb1b0afba - checksum(file)) >>> 0)
  return file
}

function checksum(data: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < data.length; i++) sum = (sum + ((data[i] ?? 0) << (24 - 8 * (i % 4)))) >>> 0
  return sum
}
