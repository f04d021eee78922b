import { randomUUID } from 'node:crypto'
import PizZip from 'pizzip'
import { contract } from '../../src/app/modules.ts'
import { pdfText } from './pdf/pdf-text.ts'

/** As zod describes an input; every input of the contract is a strict object. */
type Schema = {
  safeParse: (v: unknown) => { success: boolean }
  shape?: Record<string, Schema>
  options?: unknown[]
  element?: Schema
}
type Known = Readonly<Record<string, readonly unknown[]>>

/** Reads of nothing of hers: the machine, and a file that a person brings along. */
const APART = ['auth.passkeyOptions', 'templates.test']
/** Every read of the contract: a new one is in it by being there. */
export const READS = Object.entries(contract).flatMap(([module, all]) =>
  Object.entries(all).flatMap(([name, e]) =>
    e.kind === 'query' && !APART.includes(`${module}.${name}`)
      ? [{ path: `${module}.${name}`, may: e.may, input: e.input as unknown as Schema }] // see Schema
      : [],
  ),
)

const ANY = ['tembok', 1, 30, false, '2026-01-12', '2026-01-12T02:00:00Z', 'cases.list', [], {}]

/** All the ways to ask: each key by each value known of it, a choice by each of its codes, the rest by anything that fits. */
export function inputsOf({ shape = {} }: Schema, known: Known): Record<string, unknown>[] {
  let inputs: Record<string, unknown>[] = [{}]
  for (const [key, schema] of Object.entries(shape)) {
    const values = valuesOf(key, schema, known)
    inputs = inputs.flatMap((input) => values.map((v) => (v === undefined ? input : { ...input, [key]: v })))
  }
  return inputs
}

function valuesOf(key: string, schema: Schema, known: Known): readonly unknown[] {
  const fits = (v: unknown) => schema.safeParse(v).success
  const told = (known[key] ?? []).filter(fits)
  if (told.length > 0) return told
  if (fits(undefined)) return [undefined]
  if (schema.options?.every((o) => typeof o === 'string')) return schema.options
  // several codes at once: all of them
  if (schema.element?.options?.every((o) => typeof o === 'string')) return [schema.element.options].filter(fits)
  const any = [...ANY, randomUUID()].find(fits)
  if (any !== undefined) return [any]
  return inputsOf(schema, known).slice(0, 1)
}

const read = new Map<string, string>()

/** Every word that an answer says, those in its files as well: what is printed, and each part of a sheet or a Word letter. */
export const wordsOf = (answer: unknown): string =>
  `${JSON.stringify(answer)} ${filesIn(answer)
    .map((file) => {
      const said = read.get(file) ?? spoken(Buffer.from(file, 'base64'))
      read.set(file, said) // the same bytes come by several reads
      return said
    })
    .join(' ')}`

function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(JVBERi|UEsD)/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : []
}

function spoken(file: Buffer): string {
  if (file.subarray(0, 4).toString('latin1') === '%PDF')
    return `${pdfText(file).join(' ').replace(/\s+/g, ' ')} ${file.toString('latin1')}`
  const zip = new PizZip(file)
  const parts = Object.values(zip.files).map((f) => `${f.name} ${f.dir ? '' : f.asText().replace(/<[^>]*>/g, ' ')}`)
  return parts.join(' ').replace(/\s+/g, ' ')
}
