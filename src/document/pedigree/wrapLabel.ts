/** Gives the width of a text in points. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** Lines of at most `width`: broken at spaces, else after hyphens and at soft hyphens, else inside a word. */
export function wrapLabel(text: string, width: number, measured: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const fits = (candidate: string): boolean => measured(candidate) <= width
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const whole = word.replaceAll('\u00AD', '')
    const joined = line ? `${line} ${whole}` : whole
    if (fits(joined)) line = joined
    else {
      if (line) lines.push(line)
      const parts = fits(whole) ? [whole] : divided(word, fits)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
    }
  }
  return line ? [...lines, line] : lines
}

function divided(word: string, fits: (candidate: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of word.split(/(?<=-)|(?<=\u00AD)/u)) {
    const soft = part.endsWith('\u00AD')
    const plain = soft ? part.slice(0, -1) : part
    if (line && !fits(line.replace(/\u00AD$/u, '') + plain + (soft ? '-' : ''))) {
      lines.push(line.replace(/\u00AD$/u, '-'))
      line = ''
    }
    line = line.replace(/\u00AD$/u, '') + part
  }
  lines.push(line.replace(/\u00AD$/u, ''))
  return lines.flatMap((each) => byLetters(each, fits))
}

function byLetters(text: string, fits: (candidate: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (line && !fits(line + segment)) {
      lines.push(line)
      line = ''
    }
    line += segment
  }
  return [...lines, line]
}
