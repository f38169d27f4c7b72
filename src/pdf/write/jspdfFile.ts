/**
 * The one file that knows jsPDF: it keeps the pages, compresses, numbers objects and writes the cross-reference table.
 * All else goes in through the hooks that jsPDF's own plugins use. Its text(), link(), outline and metadata functions are
 * left alone: they drop letters, cannot be tagged, or write what PDF/UA refuses.
 */
import { jsPDF } from 'jspdf'
import { fontNames, type FontName } from '../text/faces.ts'
import { compact } from './compact.ts'
import type { ObjectWriter } from './objectWriter.ts'
import type { FontKeys, PaintedPage } from './paintPage.ts'
import type { FileProperties } from './xmp.ts'

/** What jsPDF writes into the file's properties of itself; the metadata has to say the same. */
export const producer = `jsPDF ${jsPDF.version}`

export interface FileContents {
  readonly properties: FileProperties
  /** 32 hex digits. */
  readonly id: string
  readonly pages: readonly PaintedPage[]
  /** Entries of a page's dictionary; called for each page, in order, before `objects`. */
  readonly pageEntries: (page: number, reserve: () => number) => string
  /** What the pages are drawn with. */
  readonly fonts: readonly FontName[]
  /** Writes all objects of ours, among them each of the fonts under its number; gives entries for the catalog. */
  readonly objects: (writer: ObjectWriter, fontIds: ReadonlyMap<FontName, number>) => string
}

/** What jsPDF hands its plugins, as far as we use it; its type declarations leave most of it out. */
interface Internals {
  readonly write: (text: string) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, output: boolean) => void
  readonly putStream: (stream: {
    data: string
    filters: true
    addLength1: boolean
    additionalKeyValues: { readonly key: string; readonly value: string }[]
    objectId: number
  }) => void
  readonly getPageInfo: (page: number) => { readonly objId: number }
  readonly events: { subscribe(topic: string, handler: (event: never) => void): void }
}

interface Privates {
  setPdfVersion(version: string): void
  setCustomOutputDestination(lines: string[]): void
  resetCustomOutputDestination(): void
}

interface FontEvent {
  readonly font: { readonly id: string; objectNumber?: number; isAlreadyPutted?: boolean }
}

/**
 * Our fonts take the places of some that jsPDF always has: their keys are known before anything is drawn, and jsPDF lists
 * them among a page's resources.
 */
export const fontKeys: FontKeys = { regular: 'F1', bold: 'F2', further: 'F3' }
const slots: Readonly<Record<FontName, string>> = { regular: 'normal', bold: 'bold', further: 'italic' }

export function writeFile(contents: FileContents): Uint8Array {
  const [firstPage] = contents.pages
  if (!firstPage) throw new Error('A document needs a page')
  const pdf = new jsPDF({
    unit: 'pt',
    format: [firstPage.width, firstPage.height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  })
  const internals = pdf.internal as unknown as Internals
  const privates = (pdf as unknown as { readonly __private__: Privates }).__private__

  privates.setPdfVersion('1.7')
  const { title, creator, date } = contents.properties
  pdf.setProperties({ title, creator })
  // As a string: a Date would be written in the machine's own time zone.
  pdf.setCreationDate(`D:${date.replace(/[-T:Z]/g, '')}+00'00'`)
  pdf.setFileId(contents.id.toUpperCase())
  claimFontSlots(pdf, privates, contents.fonts)
  contents.pages.forEach(({ width, height, content }, i) => {
    if (i > 0) pdf.addPage([width, height], 'portrait')
    internals.write(content)
  })

  let failure: unknown
  /** jsPDF only logs what a handler throws. */
  const on = <Event>(topic: string, handle: (event: Event) => void): void =>
    internals.events.subscribe(topic, (event: Event) => {
      try {
        handle(event)
      } catch (error) {
        failure ??= error
      }
    })
  const fontIds = new Map<FontName, number>()
  let catalogEntries = ''
  on<{ readonly pageNumber: number }>('putPage', ({ pageNumber }) =>
    internals.write(contents.pageEntries(pageNumber - 1, internals.newObjectDeferred)),
  )
  on<FontEvent>('putFont', ({ font }) => {
    const name = fontNames.find((key) => fontKeys[key] === font.id)
    if (!name) throw new Error(`A font of jsPDF's own was used: ${font.id}`)
    font.objectNumber = internals.newObjectDeferred()
    fontIds.set(name, font.objectNumber)
    font.isAlreadyPutted = true
  })
  on('postPutResources', () => {
    catalogEntries = contents.objects(objectWriter(internals), fontIds)
  })
  on('putCatalog', () => internals.write(catalogEntries))

  const bytes = compact(pdf.output())
  if (failure !== undefined) throw failure
  return bytes
}

/** With putOnlyUsedFonts jsPDF writes a font only after a call of text(): calls that go nowhere. */
function claimFontSlots(pdf: jsPDF, privates: Privates, fonts: readonly FontName[]): void {
  privates.setCustomOutputDestination([])
  for (const name of fonts) pdf.setFont('helvetica', slots[name]).text('0', 0, 0)
  privates.resetCustomOutputDestination()
  pdf.setPage(1)
}

const objectWriter = (internals: Internals): ObjectWriter => {
  const put = (id: number, write: () => void): void => {
    internals.newObjectDeferredBegin(id, true)
    write()
    internals.write('endobj')
  }
  return {
    reserve: internals.newObjectDeferred,
    put: (id, body) => put(id, () => internals.write(body)),
    putStream: (objectId, data, { withLength1 = false, entries = {} } = {}) => {
      const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }))
      put(objectId, () => internals.putStream({ data, filters: true, addLength1: withLength1, additionalKeyValues, objectId }))
    },
    pageId: (page) => internals.getPageInfo(page + 1).objId,
  }
}
