import { expect, test } from 'vitest'
import { addOwn, choose, drop, move, putBack, putFirst, reword } from '../../src/list/index.ts'
import type { Choices } from '../../src/plan/index.ts'

const shown = ['a', 'b', 'c']

test('taking a question along takes it from those taken off, and back', () => {
  expect(choose({ chosen: ['b'], dropped: ['a', 'c'] }, 'a')).toEqual({ chosen: ['b', 'a'], dropped: ['c'] })
  expect(drop({ chosen: ['a', 'b'], dropped: ['c'] }, 'a')).toEqual({ chosen: ['b'], dropped: ['c', 'a'] })
})

test('taking off or along twice is taking once', () => {
  expect(choose(choose({}, 'a'), 'a').chosen).toEqual(['a'])
  expect(drop(drop({}, 'a'), 'a').dropped).toEqual(['a'])
})

test('what is taken off is no longer first, and an unchosen first stays unchosen', () => {
  expect(drop({ first: ['a', 'b'] }, 'a').first).toEqual(['b'])
  expect(drop({}, 'a')).not.toHaveProperty('first')
})

test('a question put first stands at the top, and of four the last makes room', () => {
  expect(putFirst({}, 'd', shown).first).toEqual(['d', 'a', 'b'])
  expect(putFirst({}, 'c', shown).first).toEqual(['c', 'a', 'b'])
  expect(putFirst({}, 'a', []).first).toEqual(['a'])
})

test('a question put back leaves the others first, even none', () => {
  expect(putBack({}, 'b', shown).first).toEqual(['a', 'c'])
  expect(putBack({}, 'a', ['a']).first).toEqual([])
})

test('moving changes places with the neighbour in the group, whatever stands between them', () => {
  expect(move({}, 'a', 1, shown, ['a', 'x', 'b', 'c']).order).toEqual(['b', 'x', 'a', 'c'])
  expect(move({}, 'c', -1, shown, ['a', 'x', 'b', 'c']).order).toEqual(['a', 'x', 'c', 'b'])
})

test('moving among those that were put first changes their places too', () => {
  expect(move({ first: shown }, 'b', 1, shown, shown)).toEqual({ first: ['a', 'c', 'b'], order: ['a', 'c', 'b'] })
})

test('nothing moves past an end, or from another group', () => {
  const choices: Choices = { order: ['a'] }
  expect(move(choices, 'a', -1, shown, shown)).toBe(choices)
  expect(move(choices, 'c', 1, shown, shown)).toBe(choices)
  expect(move(choices, 'x', 1, shown, shown)).toBe(choices)
})

test('own words are trimmed, and empty ones bring ours back', () => {
  expect(reword({ wording: { b: 'B?' } }, 'a', ' Mine? ').wording).toEqual({ b: 'B?', a: 'Mine?' })
  expect(reword({ wording: { a: 'Mine?', b: 'B?' } }, 'a', '  ').wording).toEqual({ b: 'B?' })
})

test('an own question gets an id that no other has', () => {
  const once = addOwn({}, ' One? ', 'doctor')
  expect(once.own).toEqual([{ id: 'own-1', text: 'One?', ask: 'doctor', by: 'self' }])
  expect(addOwn({ own: [{ id: 'own-2' }] }, 'Two?', 'lab').own?.at(-1)?.id).toBe('own-3')
})

test('the choices that are changed stay as they were', () => {
  const choices: Choices = Object.freeze({ chosen: Object.freeze(['a']), first: Object.freeze(['a']) })
  for (const change of [choose(choices, 'b'), drop(choices, 'a'), putFirst(choices, 'b', ['a']), reword(choices, 'a', 'A?'), addOwn(choices, 'B?', 'doctor')]) {
    expect(change).not.toBe(choices)
  }
  expect(choices).toEqual({ chosen: ['a'], first: ['a'] })
})
