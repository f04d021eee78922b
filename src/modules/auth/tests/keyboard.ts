import { Secret, TOTP } from 'otpauth'
import type { Member } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

type Who = Pick<Member, 'username'>

/** The cookie of a Set-Cookie header, as a browser sends it back. */
export const cookieOf = (set: unknown): string => String(set ?? '').split(';')[0] ?? ''

export const cardOf = (t: TestApp, who: Who) => {
  const card = t.card(who)
  if (!card) throw new Error(`${who.username} has no card`)
  return card
}

/** The six digits that the authenticator shows at an instant. */
export const codeAt = (totpSecret: string, at: Temporal.Instant): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret), digits: 6, period: 30 }).generate({
    timestamp: at.epochMilliseconds,
  })

/** Passphrase only: the cookie of a session between the two factors. */
export async function passFirst(
  t: TestApp,
  who: Who,
  device: 'shared' | 'personal' = 'personal',
  headers: Record<string, string> = {},
) {
  const { username, passphrase } = cardOf(t, who)
  const answer = await t.post('auth.signIn', { username, passphrase, device }, headers)
  if (answer.status !== 200) throw new Error(`first factor: ${JSON.stringify(answer.body)}`)
  return { cookie: cookieOf(answer.cookie), body: answer.body }
}

/** Both factors by hand, without the memory of the test application: a session of its own. */
export async function signInApart(t: TestApp, who: Who, device: 'shared' | 'personal' = 'personal'): Promise<string> {
  t.pass({ seconds: 30 })
  const { cookie } = await passFirst(t, who, device)
  const answer = await t.post('auth.secondFactor', { code: codeAt(cardOf(t, who).totpSecret, t.time.now) }, { cookie })
  if (answer.status !== 200) throw new Error(`second factor: ${JSON.stringify(answer.body)}`)
  return cookieOf(answer.cookie)
}

/** The code of a refusal, or 'ok'. */
export const said = (answer: { status: number; body: { refusal?: { code: string } } }): string =>
  answer.body.refusal?.code ?? (answer.status === 200 ? 'ok' : String(answer.status))

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}
