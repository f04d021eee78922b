import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { sealForSession } from '../../../platform/seal/session-keys.ts'
import { accountOf, openByPassphrase } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import { events } from '../events.ts'
import { verifyTotpOf } from '../second-factors.ts'

const authEvent = (ctx: Ctx, kind: string, door = ctx.door) =>
  door('append_auth_event', ctx.session.centreId, ctx.session.personId, kind, ctx.now.toString())

/** The screen is cleared and the keys are forgotten; the session and the draft stay. */
export async function lock(ctx: Ctx) {
  if (ctx.session.state !== 'ok') return {}
  await ctx.door('lock_session', ctx.session.tokenHash, ctx.now.toString())
  await authEvent(ctx, 'auth.locked')
  ctx.session.forget()
  return {}
}

/** No connection is held while the passphrase is stretched, and no flood of guesses at her name makes her wait (brake.ts). */
export async function unlock(ctx: Ctx, input: { passphrase: string }) {
  const { token, tokenHash, state } = ctx.session
  if (!token || !tokenHash || (state !== 'locked' && state !== 'ok')) throw new Refusal('signed_out')
  const tried = { kind: 'locked session', name: tokenHash.toString('hex') } as const
  await claimTry(ctx, tried)
  const account = await ctx.apart((door) => accountOf(door, tokenHash))
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services)
  if (!privateKey) throw new Refusal('sign_in_refused')
  const sealed = sealForSession(token, ctx.services.bootSecret, privateKey)
  await ctx.apart(async (door) => {
    await door('unlock_session', tokenHash, sealed, ctx.now.toString())
    await authEvent(ctx, 'auth.unlocked', door)
  })
  ctx.session.keep(token, account.person_id, account.centre_id, privateKey)
  await succeeded(ctx, tried)
  return {}
}

export async function signOut(ctx: Ctx) {
  if (ctx.session.tokenHash) {
    if (ctx.session.personId) await authEvent(ctx, 'auth.signed_out')
    await ctx.door('end_session', ctx.session.tokenHash)
  }
  ctx.session.forget()
  ctx.session.setCookie(null)
  return {}
}

/** A fresh second factor for five minutes. The token changes with it; the old one is nobody from then on. */
export async function stepUp(ctx: Ctx, input: { code: string }) {
  const account = await accountOf(ctx.door, ctx.session.tokenHash)
  const tried = { kind: 'second factor', name: account.username } as const
  await claimTry(ctx, tried)
  const good = verifyTotpOf(ctx, account, input.code)
  if (!good) throw new Refusal('code_refused')
  const fresh = newToken()
  const privateKey = Buffer.from(ctx.seal.ring.privateKey)
  await ctx.door(
    'renew_session',
    ctx.session.tokenHash,
    hashToken(fresh),
    sealForSession(fresh, ctx.services.bootSecret, privateKey),
    good.step,
    ctx.now.toString(),
  )
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
  const [ended] = await ctx.door<number>('end_other_sessions', ctx.session.tokenHash)
  return ended ?? 0
}

export async function setLocale(ctx: Ctx, input: { locale: 'id' | 'en' }) {
  await ctx.door('own_locale', input.locale)
  await ctx.record(events.locale_set, { details: { locale: input.locale } })
  return {}
}
