import { expect, test } from 'vitest'
import { charactersOf, type Block, type Section } from '../../../src/pdf/index.ts'
import { documentOf } from '../documents.ts'

const blocks: Block[] = [
  { kind: 'title', text: 'Ā', subtitle: 'Ă' },
  { kind: 'facts', items: [{ label: 'Ą', value: 'Ć' }] },
  { kind: 'paragraph', text: [{ text: 'Ĉ' }, { text: 'Ċ', bold: true }] },
  { kind: 'heading', level: 2, text: 'Č' },
  { kind: 'callout', heading: 'Ď', items: [{ id: 'a', text: 'Đ', details: [], notes: [], lines: 1 }] },
  { kind: 'checklist', items: [{ id: 'b', text: 'Ē', also: { lang: 'es', text: 'Ĥ' }, details: ['Ĕ'], notes: [1], lines: 1 }] },
  { kind: 'definitions', items: [{ term: 'Ė', text: 'Ę' }] },
  { kind: 'bullets', items: ['Ě', [{ text: 'Ĝ' }]] },
  { kind: 'sources', items: [{ number: 1, text: 'Ğ', url: 'https://example.org/~' }] },
  { kind: 'blanks', items: [{ id: 'c', label: 'Ħ' }] },
  { kind: 'table', columns: [{ heading: 'Ĩ', share: 1 }], rows: [['Ī']] },
  { kind: 'figure', figure: { width: 9, height: 9, alt: '王', shapes: [{ kind: 'text', x: 0, baseline: 9, text: 'Ĭ', size: 9 }] } },
]
const apart: Section = { kind: 'section', apart: { footer: { left: 'Į', right: 'İ' } }, blocks: [{ kind: 'paragraph', text: 'Ĵ' }] }

test('no text of any block is forgotten, nor the footer', () => {
  const characters = charactersOf(documentOf([...blocks, apart], { footer: { left: 'Ġ', right: 'Ģ' } }))
  for (const letter of 'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴ') expect(characters).toContain(letter)
})

test('figures and bullets, which the layout adds, are among them', () => {
  for (const character of '0123456789•.,') expect(charactersOf(documentOf([]))).toContain(character)
})

test('each character is there once', () => {
  const characters = [...charactersOf(documentOf([{ kind: 'title', text: 'aaa e\u0301 é' }]))]
  expect(new Set(characters).size).toBe(characters.length)
})

test('the file’s title and program, which are not drawn, ask for no letters', () => {
  expect(charactersOf(documentOf([], { title: '王', creator: '明' }))).not.toMatch(/[王明]/)
})

test('what a drawing says to who cannot see it, and what fields are called, asks for no letters', () => {
  expect(charactersOf(documentOf(blocks))).not.toContain('王')
})
