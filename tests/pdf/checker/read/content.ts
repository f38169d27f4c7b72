/** What a content stream draws: which text and strokes in which marked content, with which fonts, colours and states. */
import { textOfBytes, tokensOf, type Token } from './tokens.ts'

export interface Mark {
  readonly tag: string
  readonly mcid: number | undefined
  readonly isArtifact: boolean
  readonly lang: string | undefined
  /** The marks that it stands in, the outermost first. */
  readonly within: readonly Mark[]
  text: string
  /** How much is drawn in it: pieces of text, lines, shapes. */
  drawn: number
}

export interface Content {
  readonly marks: readonly Mark[]
  /** Painting operators outside every artifact and every content with a number. */
  readonly unmarked: readonly string[]
  /** What does not close what it opened, or closes what was not open. */
  readonly unbalanced: readonly string[]
  /** The character codes shown in each font, by the font's key among the resources. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
  /** Each operator used, once. */
  readonly operators: ReadonlySet<string>
  /** Keys among the resources, by the operator that used them: `Do`, `gs`, `cs`. */
  readonly resources: ReadonlyMap<string, ReadonlySet<string>>
}

/** How to read one font's strings. */
export interface Decoder {
  readonly codesOf: (bytes: string) => number[]
  readonly unicode: (code: number) => string | undefined
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI'])
const showing = new Set(['Tj', 'TJ', "'", '"'])
/** Pairs that must close each other; marked content is counted apart. */
const closedBy: Readonly<Record<string, string>> = { Q: 'q', ET: 'BT' }

export function readContent(source: string, decoderOf: (fontKey: string) => Decoder | undefined): Content {
  const reader = new Reader(decoderOf)
  let operands: Token[] = []
  for (const token of tokensOf(source)) {
    if (token.kind !== 'operator' || isValue(token.value)) operands.push(token)
    else {
      reader.run(token.value, operands)
      operands = []
    }
  }
  return reader.finish()
}

const isValue = (word: string): boolean => word === 'true' || word === 'false' || word === 'null'

class Reader {
  private readonly marks: Mark[] = []
  private readonly open: (Mark & { readonly replacement: string | undefined })[] = []
  private readonly unmarked: string[] = []
  private readonly unbalanced: string[] = []
  private readonly nested: string[] = []
  private readonly codes = new Map<string, Set<number>>()
  private readonly operators = new Set<string>()
  private readonly resources = new Map<string, Set<string>>()
  private readonly decoderOf: (fontKey: string) => Decoder | undefined
  private font = ''
  private readonly fonts: string[] = []

  constructor(decoderOf: (fontKey: string) => Decoder | undefined) {
    this.decoderOf = decoderOf
  }

  run(operator: string, operands: readonly Token[]): void {
    this.operators.add(operator)
    if (operator === 'BDC' || operator === 'BMC') this.begin(operands)
    if (operator === 'EMC') this.end()
    if (operator === 'q') this.fonts.push(this.font)
    if (operator === 'Q') this.font = this.fonts.pop() ?? this.font
    if (operator === 'Tf') this.font = nameIn(operands) ?? ''
    if (operator === 'q' || operator === 'BT') this.nested.push(operator)
    const opener = closedBy[operator]
    if (opener !== undefined && this.nested.pop() !== opener) this.unbalanced.push(`${operator} without ${opener}`)
    if (operator === 'Do' || operator === 'gs' || operator === 'cs' || operator === 'CS') this.use(operator, nameIn(operands) ?? '')
    if (painting.has(operator)) this.paint(operator, operands)
  }

  finish(): Content {
    this.unbalanced.push(...this.open.map(({ tag }) => `${tag} without EMC`), ...this.nested.map((operator) => `${operator} is not closed`))
    const { marks, unmarked, unbalanced, codes, operators, resources } = this
    return { marks, unmarked, unbalanced, codes, operators, resources }
  }

  private begin(operands: readonly Token[]): void {
    const tag = nameIn(operands) ?? ''
    const mcid = propertyIn(operands, 'MCID')
    const lang = propertyIn(operands, 'Lang')
    const actual = propertyIn(operands, 'ActualText')
    const mark = {
      tag,
      mcid: mcid?.kind === 'number' ? mcid.value : undefined,
      isArtifact: tag === 'Artifact',
      lang: lang?.kind === 'string' ? textOfBytes(lang.value) : undefined,
      within: [...this.open],
      text: '',
      drawn: 0,
      replacement: actual?.kind === 'string' ? textOfBytes(actual.value) : undefined,
    }
    this.open.push(mark)
    this.marks.push(mark)
  }

  private end(): void {
    const mark = this.open.pop()
    if (!mark) this.unbalanced.push('EMC without BDC')
    else if (mark.replacement !== undefined) this.say(mark.replacement, mark)
  }

  /** Text belongs to the innermost mark that is an artifact or has a number, unless an inner one says it in other words. */
  private say(text: string, from?: Mark): void {
    if (this.open.some(({ replacement }) => replacement !== undefined)) return
    const owner = from && isOwner(from) ? from : this.open.findLast(isOwner)
    if (owner) owner.text += text
  }

  private paint(operator: string, operands: readonly Token[]): void {
    const owner = this.open.findLast(isOwner)
    if (owner) owner.drawn++
    else this.unmarked.push(operator)
    if (showing.has(operator)) for (const token of operands) if (token.kind === 'string') this.show(token.value)
  }

  private show(bytes: string): void {
    const decoder = this.decoderOf(this.font)
    const known = this.codes.get(this.font) ?? new Set()
    this.codes.set(this.font, known)
    let text = ''
    for (const code of decoder?.codesOf(bytes) ?? []) {
      known.add(code)
      text += decoder?.unicode(code) ?? '\ufffd'
    }
    this.say(text)
  }

  private use(operator: string, key: string): void {
    const known = this.resources.get(operator) ?? new Set()
    this.resources.set(operator, known.add(key))
  }
}

const isOwner = ({ isArtifact, mcid }: Mark): boolean => isArtifact || mcid !== undefined

function nameIn(operands: readonly Token[]): string | undefined {
  const [first] = operands
  return first?.kind === 'name' ? first.value : undefined
}

function propertyIn(operands: readonly Token[], key: string): Token | undefined {
  const at = operands.findIndex(({ kind, value }, i) => i > 0 && kind === 'name' && value === key)
  return at < 0 ? undefined : operands[at + 1]
}
