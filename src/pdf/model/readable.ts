/** Controls and signs without a shape, which a person's typing or pasting leaves behind; none of them may be drawn. */
const shapeless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A letter that is left with a mark of its own, as ẹ́. Fonts say where marks go on e, seldom where they go on ẹ: it is taken apart whole. */
const marked = /\P{M}\p{M}+/gu

/**
 * Text as it is set: composed (a name typed on a Mac can come as letters and marks apart), each run of white space one
 * space, without characters that have no shape.
 */
export function readable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u1680\u2028\u2029\u3000]+/g, ' ')
    .replace(shapeless, '')
    .normalize('NFC')
    .replace(marked, (letter) => letter.normalize('NFD'))
}
