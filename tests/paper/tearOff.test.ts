/** Who gets a part that was torn off learns nothing of the person: no name, no result, no relative. */
import { expect, test } from 'vitest'
import { loadMessages } from '../../src/i18n/index.ts'
import { composePaper } from '../../src/paper/index.ts'
import { personas } from './personas/papers.ts'

const messages = await loadMessages('en')
const ofRelatives = /\bfound in (?:the|my|your|our) family\b|\b(?:my|your) (?:mother|father|sister|brother|aunt|uncle|daughter|son|cousin)\b/iu

test('the parts to tear off of every persona tell nothing', async () => {
  const told: string[] = []
  let parts = 0
  for (const { name, plan, list } of personas) {
    const { model } = await composePaper({ ...plan, paper: {} }, list, messages, '2026-11-29')
    const { testing, family, name: called } = plan.answers ?? {}
    const secrets = [called, ...(testing?.tumor?.markers ?? []), ...(testing?.inherited?.genes ?? []), ...(family?.variants ?? []).map(({ gene }) => gene)]
      .flatMap((each) => each || [])
    for (const part of model.blocks) {
      if (part.kind !== 'section' || !part.apart) continue
      parts++
      const words = JSON.stringify(part)
      // A rule on BRCA tests is a plan's, whoever asks.
      told.push(...secrets.filter((secret) => words.replaceAll('a BRCA test', '').includes(secret)).map((secret) => `${name}: ${secret}`))
      if (ofRelatives.test(words)) told.push(`${name}: ${ofRelatives.exec(words)?.[0]}`)
    }
  }
  expect(parts).toBeGreaterThan(100)
  expect(told).toEqual([])
})
