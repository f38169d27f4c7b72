/** Controls and signs without a shape, which a person's typing or pasting leaves behind; none of them may be drawn. */
const shapeless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** The dot of an i goes when there is a mark above it: of į and ị only where the i is by itself. */
const softDotted = /\p{Soft_Dotted}\p{M}+/gu

/**
 * Text as it is set: composed (a name typed on a Mac can come as letters and marks apart), each run of white space one
 * space, without characters that have no shape.
 */
export function readable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u1680\u2028\u2029\u3000]+/g, ' ')
    .replace(shapeless, '')
    .normalize('NFC')
    .replace(softDotted, (letter) => letter.normalize('NFD'))
}
