/** What a page draws, as far as our tests ask: which text in which marked content. */
export interface Marked {
  readonly tag: string
  readonly mcid: number | undefined
  text: string
}

export interface PageContent {
  readonly marked: readonly Marked[]
  /** Painting operators outside any marked content. */
  readonly unmarked: readonly string[]
}

type Token = { readonly kind: 'name' | 'number' | 'hex' | 'operator'; readonly value: string }

const tokenPattern = /\/([^\s<>[\]/()]*)|<([0-9A-Fa-f]+)>|([+-]?[\d.]+)|(<<|>>|[[\]]|[A-Za-z*]+)/g
const painting = new Set(['Tj', 'TJ', 'S', 's', 'f', 'B', 'Do'])

/** `decode` gives the text of a font's character codes, four hex digits each. */
export function readContent(content: string, decode: (font: string, hex: string) => string): PageContent {
  const marked: Marked[] = []
  const unmarked: string[] = []
  let operands: Token[] = []
  let open: Marked | undefined
  let font = ''
  for (const token of tokens(content)) {
    if (token.kind !== 'operator' || /^[<>[\]]/.test(token.value)) {
      operands.push(token)
      continue
    }
    if (token.value === 'BDC' || token.value === 'BMC') {
      if (open) throw new Error('Marked content inside marked content')
      const mcidAt = operands.findIndex(({ kind, value }) => kind === 'name' && value === 'MCID')
      open = { tag: operands[0]?.value ?? '', mcid: mcidAt < 0 ? undefined : Number(operands[mcidAt + 1]?.value), text: '' }
      marked.push(open)
    }
    if (token.value === 'EMC') open = undefined
    if (token.value === 'Tf') font = operands[0]?.value ?? ''
    if (painting.has(token.value)) {
      if (!open) unmarked.push(token.value)
      else open.text += operands.filter(({ kind }) => kind === 'hex').map(({ value }) => decode(font, value)).join('')
    }
    operands = []
  }
  return { marked, unmarked }
}

function* tokens(content: string): Generator<Token> {
  for (const [, name, hex, number, operator] of content.matchAll(tokenPattern)) {
    if (name !== undefined) yield { kind: 'name', value: name }
    else if (hex !== undefined) yield { kind: 'hex', value: hex }
    else if (number !== undefined) yield { kind: 'number', value: number }
    else if (operator !== undefined) yield { kind: 'operator', value: operator }
  }
}
