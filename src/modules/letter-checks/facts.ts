import { createHmac, randomBytes } from 'node:crypto'
import type { Ctx } from '../../platform/http/context.ts'
import { printGroups, readGroups } from '../../platform/seal/printed-code.ts'

/** Eighty bits. */
const CODE_BYTES = 10

type With = { services: Pick<Ctx['services'], 'pepper'> }

const keyed = ({ services }: With, of: 'letter code' | 'letter tag', what: string | Buffer): Buffer =>
  createHmac('sha256', services.pepper).update(`${of} `).update(what).digest()

const bytesOf = (ctx: With, letterId: string): Buffer => keyed(ctx, 'letter code', letterId).subarray(0, CODE_BYTES)

/** As it stands in the foot of the letter; it follows from the letter alone and is stored nowhere. */
export const codeOf = (ctx: With, letterId: string): string => printGroups(bytesOf(ctx, letterId)).join('-')

/** By this a letter is found: worth nothing without the pepper, which stands in no database. */
export const tagOf = (ctx: With, letterId: string): Buffer => keyed(ctx, 'letter tag', bytesOf(ctx, letterId))

/** The same of a code as it was typed from paper; of one that can not be read, what no letter has. */
export function tagOfTyped(ctx: With, typed: string): Buffer {
  const read = readGroups(typed, CODE_BYTES)
  return keyed(ctx, 'letter tag', read.ok ? read.bytes : randomBytes(CODE_BYTES))
}
