/** A font's ToUnicode map: character codes to text (ISO 32000-1, 9.10.3). */
export function readToUnicode(source: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  for (const [, body = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/g)) map.set(parseInt(code, 16), utf16(text))
  }
  for (const [, body = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', start = '', list = ''] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]*)>|\[([^\]]*)\])/g)) {
      const texts = [...list.matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, text = '']) => utf16(text))
      for (let code = parseInt(from, 16), i = 0; code <= parseInt(to, 16); code++, i++) map.set(code, texts[i] ?? following(utf16(start), i))
    }
  }
  return map
}

const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

const following = (text: string, i: number): string => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + i)
