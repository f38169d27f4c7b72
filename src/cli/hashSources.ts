/**
 * Makes tests/content/sourceRuns.json: fingerprints of every run of eight words of the documents in a folder, so that a test can refuse a sentence that was
 * copied from them while the documents themselves stay out of the project.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const runLength = 8
/** Characters of a fingerprint: with a hundred thousand runs on each side, a chance match is one in thousands. */
const fingerprintLength = 12

/** The fingerprints of a text, by the run of words that they stand for. Case, marks and line breaks do not count. */
export function runsOf(text: string): ReadonlyMap<string, string> {
  const words = text.toLowerCase().replace(/[’']/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = Array.from({ length: Math.max(0, words.length - runLength + 1) }, (_, at) => words.slice(at, at + runLength).join(' '))
  return new Map(runs.map((run) => [createHash('sha256').update(run).digest('hex').slice(0, fingerprintLength), run]))
}

const usage = 'Usage: node src/cli/run.mjs hashSources FOLDER OUT.json'

export async function main([folder, out]: readonly string[]): Promise<number> {
  if (folder === undefined || out === undefined) {
    console.error(usage)
    return 2
  }
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/u.test(name))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const fingerprints = [...new Set(texts.flatMap((text) => [...runsOf(text).keys()]))].toSorted()
  await writeFile(out, `${JSON.stringify(fingerprints, undefined, 0).replaceAll(',', ',\n')}\n`)
  console.error(`${fingerprints.length} runs of ${names.length} documents`)
  return 0
}
