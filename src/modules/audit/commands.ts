import { createPublicKey } from 'node:crypto'
import type { Ctx } from '../../platform/http/context.ts'
import { toText } from '../../platform/seal/bytes-text.ts'
import { signCheckpoint } from '../../platform/seal/checkpoint.ts'
import { deriveKey } from '../../platform/seal/derive-key.ts'
import { wordsOfHash } from '../../platform/seal/passphrase.ts'
import { privateKeyOf, rawOf } from '../../platform/seal/raw-keys.ts'
import { entryOf } from './chain.ts'
import { events } from './events.ts'

/** The centre's signing key comes from the pepper, which stands outside the database and its backups: a dump cannot sign. */
export const signingKeyOf = (pepper: Buffer, centreId: string): Buffer => deriveKey(pepper, ['checkpoint', centreId])

/**
 * The entry in which the ends of all lanes are bound, to be carried out of the machine: on the backup medium with its
 * signature, on paper as eight words. Without it a rewriting of the whole chain cannot be seen (security.md 3.8).
 */
export async function checkpoint(ctx: Ctx) {
  // this very entry: it binds where all lanes end, while a colleague's may be the newer one (sec.chain_event)
  const end = await entryOf(ctx, await ctx.record(events.checkpoint_made))
  if (!end) throw new Error('an entry was written a moment ago')
  const key = signingKeyOf(ctx.services.pepper, ctx.actor.centreId)
  const point = { centreId: ctx.actor.centreId, count: end.seq, head: toText(end.hash), at: end.at }
  const signature = signCheckpoint(key, point)
  const publicKey = toText(rawOf(createPublicKey(privateKeyOf('ed25519', key))))
  key.fill(0)
  return { count: point.count, head: point.head, at: point.at, words: wordsOfHash(end.hash), signature, publicKey }
}
