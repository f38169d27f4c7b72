import { limits, parsePlan, serialisePlan, issue, type Parsed, type Plan } from '../plan/index.ts'

/** Hands a file to the browser's downloads. The address is freed later, since some browsers read it only after the click. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const savePlanFile = (plan: Plan, name: string): void => download(name, 'application/json', serialisePlan(plan))

/** Reads a plan file that the person chose. A huge one is refused before it is read. */
export async function openPlanFile(file: File): Promise<Parsed<Plan>> {
  if (file.size > limits.fileBytes) return { ok: false, issues: [issue('too-large', '', { limit: '1 MiB' })] }
  return parsePlan(await file.text())
}
