/** Controls and signs without a shape, which a person's typing or pasting leaves behind; none of them may be drawn. */
const shapeless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Text as it is set: composed (a name typed on a Mac can come as letters and marks apart), each run of white space one
 * space, without characters that have no shape.
 */
export function readable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r \u0085\u1680\u2028\u2029]+/g, ' ')
    .replace(shapeless, '')
    .normalize('NFC')
}
