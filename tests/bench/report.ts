import type { Code } from './bundles.ts'
import type { Case } from './cases.ts'
import { median } from './measure.ts'
import type { PaperSize } from './papers.ts'

/** How long a case took in one place: milliseconds, medians of the rounds. */
export interface Timing {
  readonly load: number
  readonly first: number
  readonly call: number
  /** The processor's time for a call; 0 in Chromium, which does not tell. */
  readonly work: number
  /** The slowest and the quickest round, to see how busy the computer was. */
  readonly spread: readonly [number, number]
}

export interface Measurement {
  readonly bytes: number
  readonly pages: number
  readonly isTagged: boolean
  readonly node: Timing
  readonly chromium: Timing
}

export type CaseResult = Case & Measurement & { readonly version: string; readonly code: Code }

export interface Results {
  readonly node: string
  readonly browser: string
  /** Bytes of the two fonts, which all cases get. */
  readonly faces: number
  readonly cases: readonly CaseResult[]
  /** Ours, with everything 16 times. */
  readonly long: Measurement
  readonly papers: readonly PaperSize[]
}

export interface Target {
  readonly what: string
  readonly measured: number
  readonly atMost: number
}

const places = ['chromium', 'node'] as const

const smallest = (values: readonly number[]): number => Math.min(...values)

/** Ratios below 1 are in our favour. */
export function targetsOf({ cases, long, papers }: Results): readonly Target[] {
  const [ours, ...peers] = cases
  if (!ours) throw new Error('Nothing was measured')
  const perPage = (place: (typeof places)[number]): number => long[place].call / long.pages / (ours[place].call / ours.pages)
  const bytesOf = (isTagged: boolean): number => smallest(peers.filter((peer) => peer.isTagged === isTagged).map(({ bytes }) => bytes))
  const time = (place: (typeof places)[number]): number => ours[place].call / smallest(peers.map((peer) => peer[place].call))
  return [
    { what: 'Bytes, of the smallest peer that tags', measured: ours.bytes / bytesOf(true), atMost: 1 },
    { what: 'Bytes, of the smallest peer that does not', measured: ours.bytes / bytesOf(false), atMost: 1.3 },
    { what: 'Time in Chromium, of the next best', measured: time('chromium'), atMost: 0.6 },
    { what: 'Time in Node, of the next best', measured: time('node'), atMost: 0.75 },
    { what: 'Work in Node, of the next best', measured: ours.node.work / smallest(peers.map(({ node }) => node.work)), atMost: 0.75 },
    { what: 'Code shipped, of the next least', measured: ours.code.brotli / smallest(peers.map(({ code }) => code.brotli)), atMost: 1 },
    { what: `Time per page in Chromium, at ${long.pages} pages of that at ${ours.pages}`, measured: perPage('chromium'), atMost: 1.3 },
    { what: `Time per page in Node, at ${long.pages} pages of that at ${ours.pages}`, measured: perPage('node'), atMost: 1.3 },
    { what: 'A usual list to print, kB', measured: median(papers.map(({ print }) => print)) / 1000, atMost: 40 },
    { what: 'A usual list to fill in, kB', measured: median(papers.map(({ fill }) => fill)) / 1000, atMost: 180 },
  ]
}

export const isMet = ({ measured, atMost }: Target): boolean => measured <= atMost

const number = (value: number, digits = 1): string => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export function report(results: Results): string {
  const { cases, long, papers } = results
  const [ours] = cases
  if (!ours) throw new Error('Nothing was measured')
  const timing = ({ load, first, call, spread }: Timing, best: number): string[] => [
    number(load, 0),
    number(first, 0),
    `${number(call)} [${spread.map((value) => number(value)).join('–')}]`,
    number(call / best, 2),
  ]
  const work = ({ work: its }: Timing, of: number): string[] => [number(its), number(its / of, 2)]
  const line = (name: string, each: Measurement, code: string): string =>
    row([
      name,
      ...places.flatMap((place) => timing(each[place], ours[place].call)),
      ...work(each.node, ours.node.work),
      number(each.bytes, 0),
      number(each.bytes / ours.bytes, 2),
      String(each.pages),
      each.isTagged ? 'yes' : 'no',
      code,
    ])
  const targets = targetsOf(results)
  const sizes = papers.map(({ print, fill }) => [print, fill] as const)
  const range = (values: readonly number[]): string =>
    `${number(smallest(values) / 1000)} to ${number(Math.max(...values) / 1000)} kB, median ${number(median(values) / 1000)}`
  return [
    `Node ${results.node}, ${results.browser}. Milliseconds, medians of the rounds [quickest–slowest]; ×: of ours.`,
    `The two fonts, ${number(results.faces / 1000)} kB, are not in the code.`,
    '',
    row(['', ...places.flatMap((place) => [`${place}: load`, 'first', 'median', '×']), 'work', '×', 'bytes', '×', 'pages', 'tagged', 'code, kB brotli (raw)']),
    row(Array.from({ length: 16 }, (_, i) => (i === 0 ? '---' : '---:'))),
    ...cases.map((each) => line(`${each.name} ${each.version}`.trim(), each, `${number(each.code.brotli / 1000)} (${number(each.code.raw / 1000, 0)})`)),
    line('Ask Ahead, everything 16 times', long, ''),
    '',
    `Lists of the ${papers.length} personas: to print ${range(sizes.map(([print]) => print))}; to fill in ${range(sizes.map(([, fill]) => fill))}.`,
    '',
    ...targets.map((target) => `- ${isMet(target) ? 'met   ' : 'MISSED'} ${target.what}: ${number(target.measured, 2)}, at most ${target.atMost}`),
  ].join('\n')
}
