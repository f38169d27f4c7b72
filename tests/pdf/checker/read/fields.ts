import type { PDFObject } from 'pdf-lib'
import type { Objects } from './objects.ts'

/** An entry of a field's own, or of one that it is part of (ISO 32000-1, 12.7.3.1). */
export function inherited(field: PDFObject, key: string, { get, raw }: Objects): PDFObject | undefined {
  let at: PDFObject | undefined = field
  for (let depth = 0; at !== undefined && depth < 10; depth++, at = raw(at, 'Parent')) {
    const value = get(at, key)
    if (value !== undefined) return value
  }
  return undefined
}
