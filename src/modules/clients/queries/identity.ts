import { maskNumber } from '../../../kernel/identity-number.ts'
import { holdsKey } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, labelsOf } from '../../cases/facts.ts'
import { photoAllowed } from '../consent-ledger.ts'
import { openIdentity } from '../facts.ts'
import { missingParts } from '../rules.ts'

const masked = (number: string | undefined): string | null => (number ? maskNumber(number) : null)
/** "08•• •••• ••01": enough to recognise a number one knows, not enough to call it. */
const maskedPhone = (number: string | undefined): string | null =>
  number ? `${number.slice(0, 2)}${'•'.repeat(Math.max(0, number.length - 4))}${number.slice(-2)}` : null

export async function identity(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const isOpen = allows(holdsKey('identity'), ctx.actor, {
    centre_id: c.centreId,
    case_id: c.caseId,
    is_protected: c.isProtected,
  })
  const found = isOpen ? await openIdentity(ctx, caseId) : null
  const photo = await photoAllowed(ctx, caseId)
  if (!found) return { isOpen, version: 0, identity: null, missing: [], photoAllowed: photo }
  const { version, nik, kk, phone, ...rest } = found
  return {
    isOpen,
    version,
    identity: { ...rest, nik: masked(nik), kk: masked(kk), phone: maskedPhone(phone) },
    missing: missingParts(found),
    photoAllowed: photo,
  }
}

/** The number in full. Opening it is a line of its own in the read log, under this endpoint's name (ux.md 5, rule 12). */
export async function reveal(ctx: Ctx, { caseId, which }: { caseId: string; which: 'nik' | 'kk' | 'phone' }) {
  await getCase(ctx, caseId)
  const found = await openIdentity(ctx, caseId)
  const value = found?.[which]
  if (!value) throw new Refusal('not_found')
  return { value }
}

export async function arriving(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cases')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'cases.centreId').onRef('people.personId', '=', 'cases.responsibleId'),
    )
    .select(['cases.caseId', 'cases.openedOn', 'people.callName as responsible'])
    .where('cases.stage', '=', 'data')
    .where('cases.state', '=', 'open')
    .where('cases.registerNo', 'is', null)
    .orderBy('cases.openedOn')
    .limit(100)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return {
    cases: rows.map((r) => ({
      ...r,
      honorific: labels.get(r.caseId)?.honorific ?? null,
      label: labels.get(r.caseId)?.label ?? '–',
      isProtected: labels.get(r.caseId)?.isProtected ?? false,
    })),
  }
}

/** What of the four steps is done, and what the screen chooses from. */
export async function intake(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const found = await ctx.db.selectFrom('identities').select('version').where('caseId', '=', caseId).executeTakeFirst()
  const minute = await ctx.db
    .selectFrom('receiptMinutes')
    .select('signedAt')
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const consent = await ctx.db
    .selectFrom('consents')
    .select('consentId')
    .where('caseId', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  const night = await ctx.db.selectFrom('firstNights').select('caseId').where('caseId', '=', caseId).executeTakeFirst()
  const people = await ctx.db
    .selectFrom('people')
    .select(['personId as id', 'callName as name'])
    .where('isActive', '=', true)
    .orderBy('callName')
    .limit(200)
    .execute()
  const intakes = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId as id', 'name'])
    .where('endsOn', '>=', ctx.today.toString())
    .orderBy('startsOn')
    .limit(10)
    .execute()
  return {
    caseId,
    stage: c.stage,
    registerNo: c.registerNo,
    admittedOn: c.admittedOn,
    identityVersion: found?.version ?? 0,
    hasConsent: consent !== undefined,
    hasFirstNight: night !== undefined,
    minute: minute ? (minute.signedAt ? ('signed' as const) : ('written' as const)) : ('none' as const),
    people,
    intakes,
    intakeId: c.intakeId,
  }
}
