import { timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { toText } from '../../../platform/seal/bytes-text.ts'
import { deriveKey } from '../../../platform/seal/derive-key.ts'
import { newPassphrase, readPassphrase } from '../../../platform/seal/passphrase.ts'
import { accountOf } from '../account-row.ts'
import { events } from '../events.ts'
import { wrapPassphrase, wrapRecovery } from '../facts.ts'
import { endOthers } from './session.ts'

const mine = async (ctx: Ctx) => {
  const account = await accountOf(ctx.door, ctx.session.tokenHash)
  return {
    centreId: account.centre_id,
    personId: account.person_id,
    username: account.username,
    inForce: account.verifier,
    privateKey: ctx.seal.ring.privateKey,
    services: ctx.services,
  }
}

/** Says that these words were drawn here, for her, in place of the passphrase that is in force now. */
const ticketOf = (passphrase: string, o: Awaited<ReturnType<typeof mine>>): string =>
  toText(deriveKey(o.services.pepper, ['drawn passphrase', o.centreId, o.personId, o.inForce, passphrase]))

/**
 * The first of two steps: a new passphrase to write down. Nothing of it is kept here and the old one stays good: a screen that
 * locks before she has written it down costs her nothing.
 */
export async function drawPassphrase(ctx: Ctx) {
  const passphrase = newPassphrase()
  return { passphrase, ticket: ticketOf(passphrase, await mine(ctx)) }
}

/**
 * What she typed from her paper takes the place of the old one: made here, never chosen. Only the wrap of the private key
 * changes, no record is touched (security.md 5.3). The old words open nothing from now on, and other sessions end.
 */
export async function changePassphrase(ctx: Ctx, input: { typed: string; ticket: string }) {
  const me = await mine(ctx)
  const passphrase = readPassphrase(input.typed)
  const [said, meant] = [Buffer.from(input.ticket), Buffer.from(ticketOf(passphrase, me))]
  if (said.length !== meant.length || !timingSafeEqual(said, meant)) throw new Refusal('passphrase_differs')
  const { kdf, verifier, keyByPassphrase } = await wrapPassphrase({ ...me, passphrase, entry: 'generated' })
  await ctx.door('own_passphrase', kdf, verifier, keyByPassphrase)
  const ended = await endOthers(ctx)
  await ctx.record(events.passphrase_changed, { details: { ended } })
  return {}
}

/** A new code for the card in the locked drawer; the one on the old card opens nothing from now on. */
export async function newRecoveryCode(ctx: Ctx) {
  const { keyByRecovery, recoveryVerifier, printed } = wrapRecovery(await mine(ctx))
  await ctx.door('own_recovery', keyByRecovery, recoveryVerifier)
  await ctx.record(events.recovery_code_made)
  return { recoveryCode: printed }
}
