import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealForSession } from '../../../platform/seal/session-keys.ts'
import { accountOf, openByPassphrase } from '../account-row.ts'
import { bucketsOf, mustWait, noteAttempt } from '../brake.ts'
import { verifyTotpOf } from '../second-factors.ts'

const authEvent = (ctx: Ctx, kind: string) =>
  ctx.client.query('select sec.append_auth_event($1, $2, $3, $4)', [ctx.session.centreId, ctx.session.personId, kind, ctx.now.toString()])

/** The screen is cleared and the keys are forgotten; the session and the draft stay. */
export async function lock(ctx: Ctx) {
  if (ctx.session.state !== 'ok') return {}
  await ctx.client.query('select sec.lock_session($1, $2)', [ctx.session.tokenHash, ctx.now.toString()])
  await authEvent(ctx, 'auth.locked')
  ctx.session.forget()
  return {}
}

export async function unlock(ctx: Ctx, input: { passphrase: string }) {
  const { token, tokenHash, state } = ctx.session
  if (!token || !tokenHash || (state !== 'locked' && state !== 'ok')) throw new Refusal('signed_out')
  const account = await accountOf(ctx.client, tokenHash)
  const buckets = bucketsOf(ctx, 'passphrase', account.username)
  await mustWait(ctx, buckets)
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services.pepper)
  if (!privateKey) {
    await noteAttempt(ctx, buckets, false)
    throw new Refusal('sign_in_refused')
  }
  await ctx.client.query('select sec.unlock_session($1, $2, $3)', [tokenHash, sealForSession(token, ctx.services.bootSecret, privateKey), ctx.now.toString()])
  await authEvent(ctx, 'auth.unlocked')
  ctx.session.keep(token, account.person_id, account.centre_id, privateKey)
  await noteAttempt(ctx, buckets, true)
  return {}
}

export async function signOut(ctx: Ctx) {
  if (ctx.session.tokenHash) {
    if (ctx.session.personId) await authEvent(ctx, 'auth.signed_out')
    await ctx.client.query('select sec.end_session($1)', [ctx.session.tokenHash])
  }
  ctx.session.forget()
  ctx.session.setCookie(null)
  return {}
}

export async function stepUp(ctx: Ctx, input: { code: string }) {
  const account = await accountOf(ctx.client, ctx.session.tokenHash)
  const buckets = bucketsOf(ctx, 'second factor', account.username)
  await mustWait(ctx, buckets)
  const good = verifyTotpOf(ctx, account, input.code)
  if (!good) {
    await noteAttempt(ctx, buckets, false)
    throw new Refusal('code_refused')
  }
  await ctx.db.updateTable('accounts').set({ totpLastStep: good.step }).where('personId', '=', ctx.actor.personId).execute()
  await ctx.client.query('select sec.step_up($1, $2)', [ctx.session.tokenHash, ctx.now.toString()])
  await ctx.record({ kind: 'auth.stepped_up' })
  return {}
}

export async function setLocale(ctx: Ctx, input: { locale: 'id' | 'en' }) {
  await ctx.db.updateTable('accounts').set({ locale: input.locale }).where('personId', '=', ctx.actor.personId).execute()
  await ctx.record({ kind: 'auth.locale_set', details: { locale: input.locale } })
  return {}
}
