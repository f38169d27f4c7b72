import { ParseSpeeds, PDFDocument, type PDFDict } from 'pdf-lib'
import { readBookmarks, type Bookmark } from './bookmarks.ts'
import { readFontProgram, type FontProgram } from './fontProgram.ts'
import { bytesOf, objectsOf, type Maybe, type Objects } from './objects.ts'
import { readPages, type Drawn } from './pages.ts'
import { readStructure, type Structure } from './structure.ts'
import { readXmp, type Xmp } from './xmp.ts'

/** A PDF file, taken apart for the checks and for reading aloud. */
export interface PdfFile extends Drawn {
  readonly bytes: Uint8Array
  readonly objects: Objects
  readonly catalog: PDFDict
  readonly info: Maybe
  readonly xmp: Xmp | undefined
  readonly structure: Structure | undefined
  readonly bookmarks: readonly Bookmark[]
  /** Fonts that the embedded ones were cut from: what each code's shape ought to be. */
  readonly originals: readonly (readonly FontProgram[])[]
}

export interface Originals {
  /** Font files that the paper's fonts were cut from. */
  readonly originals?: readonly (readonly Uint8Array[])[]
}

export class EncryptedError extends Error {
  constructor() {
    super('The file is encrypted')
    this.name = 'EncryptedError'
  }
}

/** Throws where pdf-lib cannot read the file, and `EncryptedError`. */
export async function openFile(bytes: Uint8Array, { originals = [] }: Originals = {}): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    ignoreEncryption: true,
    parseSpeed: ParseSpeeds.Fastest, // slower ones only give a browser time to draw
  })
  if (document.isEncrypted) throw new EncryptedError()
  const { context, catalog } = document
  const objects = objectsOf(context)
  const metadata = objects.get(catalog, 'Metadata')
  const drawn = readPages(document, objects)
  return {
    ...drawn,
    bytes,
    objects,
    catalog,
    info: objects.look(context.trailerInfo.Info),
    xmp: metadata && readXmp(bytesOf(metadata)),
    structure: readStructure(catalog, drawn.pages, objects),
    bookmarks: readBookmarks(objects.raw(catalog, 'Outlines'), objects),
    originals: originals.map((files) => files.flatMap((original) => programOf(original) ?? [])),
  }
}

/** The same few fonts stand behind a thousand papers. */
const programs = new WeakMap<Uint8Array, FontProgram>()

function programOf(bytes: Uint8Array): FontProgram | undefined {
  const program = programs.get(bytes) ?? readFontProgram(bytes)
  if (program) programs.set(bytes, program)
  return program
}
