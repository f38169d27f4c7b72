import { parseFaces, type FontFiles } from './faces.ts'
import { widthOf, wrap } from './wrap.ts'

/** Gives a measure of texts in points, kerned as they are drawn, for whoever draws a figure. */
export function measureText(fonts: FontFiles): (text: string, size: number, bold: boolean) => number {
  const faces = parseFaces(fonts)
  return (text, size, bold) => widthOf(wrap([{ text, size, face: bold ? 'bold' : 'regular' }], Infinity, faces)[0] ?? [])
}
