/** The metadata packet, read as far as its rules ask: plain patterns, since nobody but the engine writes it. */
export interface Xmp {
  readonly text: string
  /** What does not close what it opened. */
  readonly fault: string | undefined
  /** A property's simple value, as an element or as an attribute. */
  readonly value: (name: string) => string | undefined
  /** The first item of a list (`rdf:Alt`, `rdf:Bag`, `rdf:Seq`). */
  readonly firstItem: (name: string) => string | undefined
}

export function readXmp(bytes: Uint8Array): Xmp {
  const text = new TextDecoder().decode(bytes)
  return {
    text,
    fault: faultIn(text),
    value: (name) => plain(new RegExp(`<${name}>([^<]*)</${name}>|\\s${name}="([^"]*)"`).exec(text)),
    firstItem: (name) => plain(new RegExp(`<${name}>[\\s\\S]*?<rdf:li[^>]*>([^<]*)</rdf:li>[\\s\\S]*?</${name}>`).exec(text)),
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(match: RegExpExecArray | null): string | undefined {
  return (match?.[1] ?? match?.[2])?.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, word: string) => {
    if (numeric !== undefined) return String.fromCodePoint(parseInt(word, numeric === '#x' ? 16 : 10))
    return entities[word] ?? whole
  })
}

function faultIn(xml: string): string | undefined {
  const open: string[] = []
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*"[^"<]*")*\s*(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes what is not open`
    } else if (alone !== '/') open.push(name)
  }
  const rest = xml.replace(/<\?[\s\S]*?\?>|<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*"[^"<]*")*\s*\/?>/g, '')
  if (rest.includes('<')) return 'there is a tag that is none'
  return open.length === 0 ? undefined : `<${open.at(-1)}> is not closed`
}
