/** An embedded TrueType program, read apart from the engine that wrote it. */
export interface FontProgram {
  readonly glyphCount: number
  /** In thousandths of an em. */
  readonly advance: (glyph: number) => number
  /** What tells a glyph's shape from others and does not change in a subset: contours, bounds, width. */
  readonly shape: (glyph: number) => string
  /** The program's own map from characters to glyphs, where it has one. */
  readonly characters: ReadonlyMap<number, number> | undefined
}

const needed = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'] as const

/** Nothing where the bytes are no TrueType program. */
export function readFontProgram(bytes: Uint8Array): FontProgram | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tablesOf(view)
  const at = (tag: string): number => tables.get(tag) ?? 0
  if (needed.some((tag) => !tables.has(tag))) return undefined
  const glyphCount = view.getUint16(at('maxp') + 4)
  const unitsPerEm = view.getUint16(at('head') + 18)
  const metrics = view.getUint16(at('hhea') + 34)
  const isLong = view.getInt16(at('head') + 50) === 1
  const start = (glyph: number): number => (isLong ? view.getUint32(at('loca') + 4 * glyph) : 2 * view.getUint16(at('loca') + 2 * glyph))
  const advance = (glyph: number): number => (view.getUint16(at('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm
  const shapes = new Map<number, string>()
  const shapeOf = (glyph: number): string => {
    const isEmpty = start(glyph) === start(glyph + 1)
    const numbers = isEmpty ? [] : [0, 2, 4, 6, 8].map((field) => view.getInt16(at('glyf') + start(glyph) + field))
    // A composite glyph's parts say their number of contours as -1, whatever the number.
    return [Math.max(-1, numbers[0] ?? 0), ...numbers.slice(1), advance(glyph)].join(' ')
  }
  return {
    glyphCount,
    advance,
    shape: (glyph) => {
      const shape = shapes.get(glyph) ?? shapeOf(glyph)
      shapes.set(glyph, shape)
      return shape
    },
    characters: tables.has('cmap') ? charactersOf(view, at('cmap')) : undefined,
  }
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) return tables
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    if (offset + length <= view.byteLength) tables.set(String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k))), offset)
  }
  return tables
}

/** Formats 4 and 12 of the `cmap` table. */
function charactersOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * i)
    if (view.getUint16(table) === 12) readGroups(view, table, glyphs)
    if (view.getUint16(table) === 4) readSegments(view, table, glyphs)
  }
  return glyphs
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const group = table + 16 + 12 * i
    const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
  }
}

function readSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const size = view.getUint16(table + 6)
  for (let at = 0; at < size; at += 2) {
    const last = view.getUint16(table + 14 + at)
    const first = view.getUint16(table + 16 + size + at)
    const delta = view.getUint16(table + 16 + 2 * size + at)
    const place = table + 16 + 3 * size + at
    const range = view.getUint16(place)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : view.getUint16(place + range + 2 * (code - first))
      if (range === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff)
    }
  }
}
