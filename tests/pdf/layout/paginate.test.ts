import { describe, expect, test } from 'vitest'
import { paginate } from '../../../src/pdf/layout/paginate.ts'
import type { Frame, Piece, Unit } from '../../../src/pdf/layout/unit.ts'

/** A page of these tests holds ten lines of ten points. */
const pageHeight = 100

const names = new WeakMap<Piece, string>()

/** `name` and its lines: "a" with three lines is a1, a2, a3. */
function unit(name: string, lines: number, rest: Partial<Omit<Unit, 'pieces'>> & { before?: number } = {}): Unit {
  const { before = 0, keep = 'together', ...frame } = rest
  const pieces = Array.from({ length: lines }, (_, i) => {
    const piece: Piece = { before: i === 0 ? before : 0, height: 10, items: [] }
    names.set(piece, `${name}${i + 1}`)
    return piece
  })
  return { pieces, keep, ...frame }
}

const namesByPage = (units: readonly Unit[]): string[] =>
  paginate(units, pageHeight).map(({ pieces }) => pieces.map(({ piece }) => names.get(piece)).join(' '))

const frame: Frame = {
  padTop: 5,
  padBottom: 15,
  draw: () => {
    throw new Error('Nothing is drawn while pages are filled')
  },
}

describe('an item that stays together', () => {
  test('moves to the next page rather than be split', () => {
    expect(namesByPage([unit('a', 6), unit('b', 5)])).toEqual(['a1 a2 a3 a4 a5 a6', 'b1 b2 b3 b4 b5'])
  })

  test('stays when it fits to the point', () => {
    expect(namesByPage([unit('a', 6), unit('b', 4)])).toHaveLength(1)
  })

  test('loses the space above it at the top of a page', () => {
    expect(namesByPage([unit('a', 6), unit('b', 10, { before: 20 })])).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'b1 b2 b3 b4 b5 b6 b7 b8 b9 b10',
    ])
  })

  test('is split, with no line alone, when no page can hold it', () => {
    expect(namesByPage([unit('a', 1), unit('b', 11)])).toEqual(['a1', 'b1 b2 b3 b4 b5 b6 b7 b8 b9', 'b10 b11'])
  })
})

describe('a unit with seams', () => {
  test('stays whole where a page can hold it', () => {
    expect(namesByPage([unit('a', 6), unit('b', 8, { seams: [4] })])).toEqual(['a1 a2 a3 a4 a5 a6', 'b1 b2 b3 b4 b5 b6 b7 b8'])
  })

  test('comes apart at a seam rather than leave more than two fifths of a page empty', () => {
    expect(namesByPage([unit('a', 4), unit('b', 8, { seams: [4] })])).toEqual(['a1 a2 a3 a4 b1 b2 b3 b4', 'b5 b6 b7 b8'])
  })

  test('comes apart at a seam, and not inside a part, where no page can hold it', () => {
    expect(namesByPage([unit('b', 12, { seams: [4, 8] })])).toEqual(['b1 b2 b3 b4 b5 b6 b7 b8', 'b9 b10 b11 b12'])
  })
})

describe('a heading', () => {
  test('goes along with the item under it', () => {
    expect(namesByPage([unit('a', 5), unit('h', 1, { keep: 'heading' }), unit('b', 5)])).toEqual([
      'a1 a2 a3 a4 a5',
      'h1 b1 b2 b3 b4 b5',
    ])
  })

  test('takes the heading above it along', () => {
    const headings = [unit('g', 1, { keep: 'heading' }), unit('h', 1, { keep: 'heading' })]
    expect(namesByPage([unit('a', 6), ...headings, unit('b', 3)])).toEqual(['a1 a2 a3 a4 a5 a6', 'g1 h1 b1 b2 b3'])
  })

  test('keeps two lines of a running text', () => {
    const text = unit('t', 5, { keep: 'flow' })
    expect(namesByPage([unit('a', 7), unit('h', 1, { keep: 'heading' }), text])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 h1 t1 t2',
      't3 t4 t5',
    ])
    expect(namesByPage([unit('a', 8), unit('h', 1, { keep: 'heading' }), text])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 a8',
      'h1 t1 t2 t3 t4 t5',
    ])
  })

  test('is not left alone even if the item under it must be split for that', () => {
    expect(namesByPage([unit('h', 1, { keep: 'heading' }), unit('b', 10)])).toEqual([
      'h1 b1 b2 b3 b4 b5 b6 b7 b8',
      'b9 b10',
    ])
  })

  test('may end the document', () => {
    expect(namesByPage([unit('a', 2), unit('h', 1, { keep: 'heading' })])).toEqual(['a1 a2 h1'])
  })
})

describe('a running text', () => {
  test('leaves no single line at the foot of a page', () => {
    expect(namesByPage([unit('a', 9), unit('t', 4, { keep: 'flow' })])).toEqual([
      'a1 a2 a3 a4 a5 a6 a7 a8 a9',
      't1 t2 t3 t4',
    ])
  })

  test('sends no single line ahead to the next', () => {
    expect(namesByPage([unit('a', 6), unit('t', 5, { keep: 'flow' })])).toEqual([
      'a1 a2 a3 a4 a5 a6 t1 t2 t3',
      't4 t5',
    ])
  })
})

describe('a frame', () => {
  test('needs room for its padding and is as high as what it holds', () => {
    const [page, ...others] = paginate([unit('a', 2), unit('c', 5, { before: 10, frame })], pageHeight)
    expect(others).toEqual([])
    expect(page?.frames).toEqual([{ frame, top: 30, height: 70 }])
    expect(page?.pieces.map(({ top }) => top)).toEqual([0, 10, 35, 45, 55, 65, 75])
  })

  test('does not fit when only its padding is too much', () => {
    expect(namesByPage([unit('a', 3), unit('c', 6, { frame })])).toEqual(['a1 a2 a3', 'c1 c2 c3 c4 c5 c6'])
  })

  test('keeps its distance from what follows', () => {
    const [page] = paginate([unit('c', 2, { frame }), unit('b', 1, { before: 10 })], pageHeight)
    expect(page?.pieces.map(({ top }) => top)).toEqual([5, 15, 50])
  })

  test('is drawn on each page that it runs over', () => {
    const pages = paginate([unit('c', 12, { frame })], pageHeight)
    expect(pages.map(({ frames }) => frames.map(({ top, height }) => [top, height]))).toEqual([[[0, 100]], [[0, 60]]])
  })
})

test('a line higher than a page is an error, not an endless loop', () => {
  expect(() => paginate([unit('a', 1)], 5)).toThrow('taller than a page')
})

test('no units make no page', () => {
  expect(paginate([], pageHeight)).toEqual([])
})
