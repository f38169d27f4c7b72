// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { limits, parsePlan, serialisePlan } from '../../src/plan/index.ts'
import { openPlanFile, savePlanFile } from '../../src/storage/index.ts'
import { planWith } from '../plan/builders.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const plan = planWith({ name: 'Ana', cancer: 'lung' })
const fileOf = (text: string): File => new File([text], 'my-plan.json', { type: 'application/json' })

test('a saved file opens as the same plan', async () => {
  expect(await openPlanFile(fileOf(serialisePlan(plan)))).toEqual({ ok: true, value: plan })
})

test('a file that is no plan is refused with what is wrong', async () => {
  expect(await openPlanFile(fileOf('{}'))).toMatchObject({ ok: false, issues: [{ code: 'wrong-format' }] })
})

test('a huge file is refused before it is read', async () => {
  const huge = fileOf(' '.repeat(limits.fileBytes + 1))
  const read = vi.spyOn(huge, 'text')
  expect(await openPlanFile(huge)).toEqual({ ok: false, issues: [{ code: 'too-large', path: '', params: { limit: '1 MiB' } }] })
  expect(read).not.toHaveBeenCalled()
})

test('saving hands the browser a file by its name, and frees it later', async () => {
  vi.useFakeTimers()
  const blobs: Blob[] = []
  const freed = vi.fn<(url: string) => void>()
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.push(blob)
      return 'blob:plan'
    },
    revokeObjectURL: freed,
  })
  const clicked: (readonly [string, string])[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download])
  })
  savePlanFile(plan, 'my-plan.json')
  expect(clicked).toEqual([['blob:plan', 'my-plan.json']])
  expect(freed).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(freed).toHaveBeenCalledWith('blob:plan')
  vi.useRealTimers()
  const [blob] = blobs
  expect(blob?.type).toBe('application/json')
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    if (blob) reader.readAsText(blob)
  })
  expect(parsePlan(text)).toEqual({ ok: true, value: plan })
})
