import { inject } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Card } from '../../auth/facts.ts'
import { openCase } from '../../cases/facts/case.ts'
import { saveIdentity } from '../../clients/facts.ts'

/** A case of Rizal's with her sealed identity. */
export async function caseOfRizal(t: TestApp, callName = 'Suryani'): Promise<string> {
  const rizal = t.as(cast.rizal)
  const caseId = await rizal.within(
    async (ctx) =>
      (
        await openCase(ctx, {
          display: { honorific: 'Ibu', callName, birthYear: 1998 },
          openedOn: '2026-01-05',
          responsibleId: rizal.id,
        })
      ).caseId,
  )
  await rizal.within((ctx) =>
    saveIdentity(ctx, caseId, { fullName: callName, nik: '9910014508980001' }, { version: 0, isProtected: false }),
  )
  return caseId
}

/** Invites somebody, who makes her own card with the code; remembers it, so that she can sign in like one of the cast. */
export async function inviteNew(t: TestApp, username: string, callName: string, roles: Role[], untilOn?: string) {
  await t.stepUp(cast.head)
  const made = await t.as(cast.head).call('access.invite', {
    person: { name: `${callName} Rekaan`, callName, username },
    roles,
    ...(untilOn && { untilOn }),
  })
  const own = await t.post('auth.recover', { username, recoveryCode: made.invitation.code })
  if (own.status !== 200) throw new Error(`${username} could not make her card: ${JSON.stringify(own.body)}`)
  const card = own.body as Card // parsed by the contract before it left
  inject('cards')[username] = { ...card, personId: made.personId, centreId: t.as(cast.head).centreId }
  return { username, card, ...made }
}

/** Kinds of the newest events, the newest first. */
export const lastEvents = async (t: TestApp, n: number): Promise<string[]> =>
  (
    await t.ownerSql<{ kind: string }>(
      `select kind from audit_entries where kind not like 'auth.%' order by seq desc limit ${n}`,
    )
  ).map((r) => r.kind)
