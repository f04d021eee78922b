import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PaperCode, paperCodes } from '../paper-code.ts'

const here = join(import.meta.dirname, '..')
// what JSON.parse gives; each test hands it to a schema
type Json = Record<string, unknown>
const json = (path: string): Json => JSON.parse(readFileSync(join(here, path), 'utf8'))

/** The letterhead of the example centre. */
export const lembaga = json('naskah/lembaga.json')

export type Sample = { code: PaperCode; kind: string; data: Json }

/** Every sample of every paper: `good`, `sulit` (longest and missing values), `dilindungi` (protected), `duka` (after a death). */
export const samples: Sample[] = paperCodes.flatMap((code) =>
  readdirSync(join(here, code))
    .filter((file) => /^sample.*\.json$/.test(file))
    .sort()
    .map((file) => ({
      code,
      kind: file.slice('sample'.length, -'.json'.length).replace('.', '') || 'good',
      data: { ...json(join(code, file)), lembaga },
    })),
)

export const sampleOf = (code: PaperCode, kind = 'good'): Json => {
  const found = samples.find((s) => s.code === code && s.kind === kind)
  if (!found) throw new Error(`no sample ${kind} of ${code}`)
  return structuredClone(found.data)
}
