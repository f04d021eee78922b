import type { Ctx } from '../../../platform/http/context.ts'
import { newPassphrase } from '../../../platform/seal/passphrase.ts'
import { accountOf } from '../account-row.ts'
import { wrapPassphrase, wrapRecovery } from '../facts.ts'
import { endOthers } from './session.ts'

const mine = async (ctx: Ctx) => {
  const account = await accountOf(ctx.client, ctx.session.tokenHash)
  return {
    centreId: account.centre_id,
    personId: account.person_id,
    username: account.username,
    privateKey: ctx.seal.ring.privateKey,
    pepper: ctx.services.pepper,
  }
}

/**
 * A new passphrase: generated again, shown once. Only the wrap of the private key changes, no record is touched
 * (security.md 5.3). The old words open nothing from now on, and other sessions end.
 */
export async function changePassphrase(ctx: Ctx) {
  const passphrase = newPassphrase()
  const { kdf, verifier, keyByPassphrase } = await wrapPassphrase({
    ...(await mine(ctx)),
    passphrase,
    entry: 'generated',
  })
  await ctx.db
    .updateTable('accounts')
    .set({ kdf, verifier, keyByPassphrase, mustChange: false })
    .where('personId', '=', ctx.actor.personId)
    .execute()
  const ended = await endOthers(ctx)
  await ctx.record({ kind: 'auth.passphrase_changed', details: { ended } })
  return { passphrase }
}

/** A new code for the card in the locked drawer; the one on the old card opens nothing from now on. */
export async function newRecoveryCode(ctx: Ctx) {
  const { keyByRecovery, recoveryVerifier, printed } = wrapRecovery(await mine(ctx))
  await ctx.db
    .updateTable('accounts')
    .set({ keyByRecovery, recoveryVerifier })
    .where('personId', '=', ctx.actor.personId)
    .execute()
  await ctx.record({ kind: 'auth.recovery_code_made' })
  return { recoveryCode: printed }
}
