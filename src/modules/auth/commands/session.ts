import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { sealForSession } from '../../../platform/seal/session-keys.ts'
import { accountOf, openByPassphrase } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import { events } from '../events.ts'
import { verifyTotpOf } from '../second-factors.ts'

const authEvent = (ctx: Ctx, kind: string) =>
  ctx.client.query('select sec.append_auth_event($1, $2, $3, $4)', [
    ctx.session.centreId,
    ctx.session.personId,
    kind,
    ctx.now.toString(),
  ])

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
  const tried = { kind: 'passphrase', name: account.username } as const
  await claimTry(ctx, tried)
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services)
  if (!privateKey) throw new Refusal('sign_in_refused')
  await ctx.client.query('select sec.unlock_session($1, $2, $3)', [
    tokenHash,
    sealForSession(token, ctx.services.bootSecret, privateKey),
    ctx.now.toString(),
  ])
  await authEvent(ctx, 'auth.unlocked')
  ctx.session.keep(token, account.person_id, account.centre_id, privateKey)
  await succeeded(ctx, tried)
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

/** A fresh second factor for five minutes. The token changes with it; the old one is nobody from then on. */
export async function stepUp(ctx: Ctx, input: { code: string }) {
  const account = await accountOf(ctx.client, ctx.session.tokenHash)
  const tried = { kind: 'second factor', name: account.username } as const
  await claimTry(ctx, tried)
  const good = verifyTotpOf(ctx, account, input.code)
  if (!good) throw new Refusal('code_refused')
  await ctx.db
    .updateTable('accounts')
    .set({ totpLastStep: good.step })
    .where('personId', '=', ctx.actor.personId)
    .execute()
  const fresh = newToken()
  const privateKey = Buffer.from(ctx.seal.ring.privateKey)
  await ctx.client.query('select sec.renew_session($1, $2, $3, $4)', [
    ctx.session.tokenHash,
    hashToken(fresh),
    sealForSession(fresh, ctx.services.bootSecret, privateKey),
    ctx.now.toString(),
  ])
  // the old token's ring is not wiped: another request of this session may be reading with it this very moment
  ctx.session.keep(fresh, ctx.actor.personId, ctx.actor.centreId, privateKey)
  ctx.session.setCookie(fresh)
  await ctx.record(events.stepped_up)
  await succeeded(ctx, tried)
  return {}
}

/** Every other place where this person is signed in ends at once: a phone left on a bus, a colleague's computer. */
export async function endOtherSessions(ctx: Ctx) {
  const ended = await endOthers(ctx)
  await ctx.record(events.others_signed_out, { details: { count: ended } })
  return { ended }
}

export async function endOthers(ctx: Ctx): Promise<number> {
  const { rows } = await ctx.client.query<{ n: number }>('select sec.end_other_sessions($1) as n', [
    ctx.session.tokenHash,
  ])
  return rows[0]?.n ?? 0
}

export async function setLocale(ctx: Ctx, input: { locale: 'id' | 'en' }) {
  await ctx.db
    .updateTable('accounts')
    .set({ locale: input.locale })
    .where('personId', '=', ctx.actor.personId)
    .execute()
  await ctx.record(events.locale_set, { details: { locale: input.locale } })
  return {}
}
