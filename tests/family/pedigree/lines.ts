/** What a reader follows from symbol to symbol. */
import type { Connector, Pedigree, Person, Point } from '../../../src/family/index.ts'

type Segment = readonly [Point, Point]

const near = (a: number, b: number, by = 1e-6): boolean => Math.abs(a - b) <= by
/** A line may end a little beside the middle of a symbol, which covers it. */
const inSymbol = 0.13

export const pathsOf = (line: Connector): readonly (readonly Point[])[] => (line.kind === 'twins' ? line.points : [line.points])
export const segmentsOf = (line: Connector): readonly Segment[] =>
  pathsOf(line).flatMap((points) => points.slice(1).map((to, index): Segment => [points[index] ?? to, to]))
export const endsOf = (line: Connector): readonly Point[] => pathsOf(line).flatMap((points) => [points[0], points.at(-1)].filter((end) => end !== undefined))

export const symbolAt = ({ people }: Pedigree, [x, y]: Point): Person | undefined => people.find((person) => near(person.y, y) && near(person.x, x, inSymbol))

export function isOn([x, y]: Point, [[fromX, fromY], [toX, toY]]: Segment): boolean {
  const within = (at: number, a: number, b: number): boolean => at >= Math.min(a, b) - 1e-6 && at <= Math.max(a, b) + 1e-6
  return within(x, fromX, toX) && within(y, fromY, toY) && near((toX - fromX) * (y - fromY), (toY - fromY) * (x - fromX))
}

/** All who can be reached from the proband along the lines; lines that merely cross do not meet. */
export function reached(pedigree: Pedigree): ReadonlySet<Person> {
  const { people, connectors } = pedigree
  const found = new Set<Person>(people.filter(({ role }) => role))
  const followed = new Set<Connector>()
  const meets = (line: Connector, other: Connector): boolean =>
    endsOf(line).some((end) => segmentsOf(other).some((segment) => isOn(end, segment))) || endsOf(other).some((end) => segmentsOf(line).some((segment) => isOn(end, segment)))
  for (let grown = true; grown; ) {
    grown = false
    for (const line of connectors.filter((each) => !followed.has(each))) {
      const symbols = endsOf(line).flatMap((end) => symbolAt(pedigree, end) ?? [])
      if (!symbols.some((person) => found.has(person)) && ![...followed].some((other) => meets(line, other))) continue
      followed.add(line)
      for (const person of symbols) found.add(person)
      grown = true
    }
  }
  return found
}
