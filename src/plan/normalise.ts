/**
 * Text as the product keeps it: NFC (a name typed on one system must equal the same name typed on another), without control characters.
 * Line breaks and tabs become spaces: every field is one line. Bidirectional overrides go too: they can make a paper say what nobody typed.
 */
export function normaliseString(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** No plan nests half as deep. What lies below is left alone: the schema refuses it, and a hostile file must not exhaust the stack. */
const deepest = 32

/** The same JSON value with every string in it normalised; keys stay as they are, so that an unknown one is refused by its own name. */
export function normaliseText(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return normaliseString(value)
  if (typeof value !== 'object' || value === null || depth === deepest) return value
  if (Array.isArray(value)) return value.map((inner) => normaliseText(inner, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normaliseText(inner, depth + 1)]))
}
