import type { Sample } from './sample.ts'

/** The same bytes for every case. */
export interface Faces {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

export type Make = (sample: Sample) => Uint8Array | Promise<Uint8Array>

/** What a case's module exports: hands a library its fonts, once. */
export type Prepare = (faces: Faces) => Make | Promise<Make>

export interface Measured {
  /** All in milliseconds. */
  readonly load: number
  /** The first document, with what the library does once for its fonts. */
  readonly first: number
  /** Of the calls after the warm-up. */
  readonly times: readonly number[]
  /** The computer's work for each of them, in Node: it hardly grows when others work too. */
  readonly work: readonly number[]
  readonly bytes: Uint8Array
}

const warmUps = 3
const calls = 20

/** One case, from nothing: call it once in a process or page. */
export async function measure(
  load: () => Promise<{ readonly prepare: Prepare }>,
  faces: Faces,
  sample: Sample,
  workSoFar: () => number = () => 0,
): Promise<Measured> {
  const start = performance.now()
  const { prepare } = await load()
  const loaded = performance.now()
  const make = await prepare(faces)
  const bytes = await make(sample)
  const made = performance.now()
  for (let i = 0; i < warmUps; i++) await make(sample)
  const times: number[] = []
  const work: number[] = []
  for (let i = 0; i < calls; i++) {
    const [before, workBefore] = [performance.now(), workSoFar()]
    await make(sample)
    times.push(performance.now() - before)
    work.push(workSoFar() - workBefore)
  }
  return { load: loaded - start, first: made - loaded, times, work, bytes }
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
