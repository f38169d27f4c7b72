/** The objects of a PDF file, as far as pdf-lib reads them: looked up along paths, and taken for what they are. */
import { inflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'

export type Maybe = PDFObject | undefined

export interface Objects {
  readonly context: PDFContext
  /** What a reference leads to; the object itself where it is none. */
  readonly look: (object: Maybe) => Maybe
  /** An entry of a dictionary (or of a stream's), followed. */
  readonly get: (object: Maybe, ...path: readonly string[]) => Maybe
  /** An entry as it stands there: perhaps a reference. */
  readonly raw: (object: Maybe, key: string) => Maybe
  /** An array's members, followed; one object is an array of one, none of none. */
  readonly list: (object: Maybe) => Maybe[]
  /** As `list`, but as they stand there. */
  readonly rawList: (object: Maybe) => PDFObject[]
}

export function objectsOf(context: PDFContext): Objects {
  const look = (object: Maybe): Maybe => context.lookup(object)
  const raw = (object: Maybe, key: string): Maybe => dictOf(look(object))?.get(keyOf(key))
  const get = (object: Maybe, ...path: readonly string[]): Maybe => path.reduce<Maybe>((at, key) => look(raw(at, key)), look(object))
  const rawList = (object: Maybe): PDFObject[] => {
    const looked = look(object)
    if (looked instanceof PDFArray) return looked.asArray()
    return object === undefined || looked === undefined ? [] : [object]
  }
  return { context, look, raw, get, rawList, list: (object) => rawList(object).map(look) }
}

export function dictOf(object: Maybe): PDFDict | undefined {
  if (object instanceof PDFDict) return object
  return object instanceof PDFRawStream ? object.dict : undefined
}

/** pdf-lib has one object for each name; to encode and decode it over and over would take a third of the checks' time. */
const names = new Map<PDFName, string>()
const keys = new Map<string, PDFName>()

function keyOf(key: string): PDFName {
  const known = keys.get(key)
  if (known) return known
  const name = PDFName.of(key)
  keys.set(key, name)
  return name
}

function decoded(name: PDFName): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const text = name.decodeText()
  names.set(name, text)
  return text
}

export const nameOf = (object: Maybe): string | undefined => (object instanceof PDFName ? decoded(object) : undefined)
export const numberOf = (object: Maybe): number | undefined => (object instanceof PDFNumber ? object.asNumber() : undefined)
export const truthOf = (object: Maybe): boolean | undefined => (object instanceof PDFBool ? object.asBoolean() : undefined)
export const textOf = (object: Maybe): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined

/** The entries of a dictionary by name, as they stand there. */
export const entriesOf = (object: Maybe): [key: string, value: PDFObject][] =>
  (dictOf(object)?.entries() ?? []).map(([key, value]) => [decoded(key), value])

/** A stream's bytes, unpacked: by zlib where it is packed as ours are, else as pdf-lib does. */
export function bytesOf(object: Maybe): Uint8Array {
  if (!(object instanceof PDFRawStream)) return new Uint8Array()
  const isPlain = object.dict.get(keyOf('Filter')) === keyOf('FlateDecode') && !object.dict.has(keyOf('DecodeParms'))
  return isPlain ? inflateSync(object.contents) : decodePDFRawStream(object).decode()
}

/** A stream's bytes, a character each. */
export const latin1Of = (object: Maybe): string => Buffer.from(bytesOf(object)).toString('latin1')
