import type { Check } from '../check.ts'
import type { PdfFile } from '../read/file.ts'
import { bytesOf, dictOf, entriesOf, nameOf, numberOf, type Maybe } from '../read/objects.ts'

const componentsOf: Readonly<Record<string, number>> = { 'GRAY': 1, 'RGB ': 3, CMYK: 4 }

const intentsOf = ({ objects, catalog }: PdfFile): Maybe[] => objects.list(objects.get(catalog, 'OutputIntents')).filter((intent) => nameOf(objects.get(intent, 'S')) === 'GTS_PDFA1')

/** The colour space that the file's profile speaks of: `RGB `; nothing where there is no profile. */
function spaceOf(file: PdfFile): string | undefined {
  const [intent] = intentsOf(file)
  const bytes = bytesOf(file.objects.get(intent, 'DestOutputProfile'))
  return Buffer.from(bytes).toString('latin1', 16, 20) || undefined
}

const outputIntent: Check = {
  rule: 'PDF/A 6.2.3',
  *find(file) {
    const intents = intentsOf(file)
    const where = 'output intent'
    if (intents.length !== 1) {
      yield { where, message: `There are ${intents.length}` }
      return
    }
    const profile = file.objects.get(intents[0], 'DestOutputProfile')
    const bytes = Buffer.from(bytesOf(profile))
    const isProfile = bytes.length > 132 && bytes.toString('latin1', 36, 40) === 'acsp' && bytes.readUInt32BE(0) === bytes.length && (bytes[8] ?? 9) <= 4
    if (!isProfile) yield { where, message: 'It has no ICC profile' }
    else if (numberOf(file.objects.get(profile, 'N')) !== componentsOf[bytes.toString('latin1', 16, 20)]) yield { where, message: 'Its profile is for another number of colours' }
  },
}

const rgb = ['rg', 'RG']
const cmyk = ['k', 'K']
const spaces = ['cs', 'CS', 'sc', 'SC', 'scn', 'SCN']

/** Colours mean what the profile says. Ours are RGB and grey; a colour space of any other kind is none of ours. */
const colours: Check = {
  rule: 'PDF/A 6.2.4.3',
  *find(file) {
    const space = spaceOf(file)
    if (space === undefined) return
    const wrong = [...(space === 'RGB ' ? [] : rgb), ...(space === 'CMYK' ? [] : cmyk), ...spaces]
    for (const { where, content } of [...file.pages, ...file.forms]) {
      for (const operator of wrong) if (content.operators.has(operator)) yield { where, message: `"${operator}" sets a colour that the profile (${space.trim()}) does not speak of` }
    }
  },
}

/** PDF/A-2 would allow some; ours have none. */
const transparency: Check = {
  rule: 'PDF/A 6.2.10',
  *find({ objects }) {
    for (const [ref, object] of objects.context.enumerateIndirectObjects()) {
      const where = `object ${ref.objectNumber}`
      if (nameOf(objects.get(object, 'Group', 'S')) === 'Transparency') yield { where, message: 'It is a transparency group' }
      const states = [object, ...entriesOf(objects.get(object, 'Resources', 'ExtGState')).map(([, state]) => objects.look(state))].filter((state) => dictOf(state))
      for (const state of states) {
        const isState = nameOf(objects.get(state, 'Type')) === 'ExtGState' || state !== object
        const opacities = ['ca', 'CA'].map((key) => numberOf(objects.get(state, key)) ?? 1)
        const mode = nameOf(objects.get(state, 'BM')) ?? 'Normal'
        const mask = objects.get(state, 'SMask')
        const isOpaque = opacities.every((opacity) => opacity === 1) && mode === 'Normal' && (mask === undefined || nameOf(mask) === 'None')
        if (isState && !isOpaque) yield { where, message: 'It draws with transparency' }
      }
    }
  },
}

export const archiveGraphics: readonly Check[] = [outputIntent, colours, transparency]
