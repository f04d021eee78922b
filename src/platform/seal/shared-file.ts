import { createHash } from 'node:crypto'
import type { Group } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../http/context.ts'
import { collectBytes, openBytes, sealBytes } from './sealed-file.ts'

type Place = { table: string; row: string; column: string }

/**
 * A file of no one case, under the key of a group. The database is told which bytes this process sealed for which row
 * (`sec.keep_sealed_file`): they are written next, in the same transaction. @throws Refusal `not_allowed` for whoever is not in it
 */
export async function sealSharedFile(ctx: Ctx, code: Group, place: Place, bytes: Uint8Array): Promise<Buffer> {
  const group = await ctx.seal.group(code)
  if (!group) throw new Refusal('not_allowed')
  const sealed = await collectBytes(sealBytes(group.secret, [bytes], { ...place, kid: `${code}-${group.generation}` }))
  await ctx.door('mark_file', place.table, place.row, createHash('sha256').update(sealed).digest('hex'))
  return sealed
}

/** Its bytes; null for whoever is not in the group. */
export async function openSharedFile(ctx: Ctx, code: Group, place: Place, file: Buffer): Promise<Buffer | null> {
  const group = await ctx.seal.group(code)
  if (!group) return null
  return collectBytes(openBytes(group.secret, [file], { ...place, kid: `${code}-${group.generation}` }))
}
