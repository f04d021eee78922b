import { setImmediate as breathe } from 'node:timers/promises'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { fingerprinter } from '../../../platform/seal/fingerprints.ts'
import { makeKeys } from '../../../platform/seal/many-keys.ts'
import { events, type IdentityEvent } from '../events.ts'
import type { Identity } from '../facts.ts'
import { identityPlace, openIdentities } from '../facts.ts'
import { isMinimum } from '../rules.ts'

export type NewIdentity = { caseId: string; identity: Identity; people: readonly string[] }
/** The kind of event that this identity is; the caller appends those of all of them together. */
export type SavedIdentity = {
  caseId: string
  event: IdentityEvent
  key: { kid: string; key: Buffer }
}

const SLICE = 200

/**
 * First identities of many new cases, with their marks: three statements whatever the number. `people` are those of the
 * team who hold the class. Answers with each case's identity key, so that other papers of the class are sealed with it.
 */
export async function saveIdentities(ctx: Ctx, all: readonly NewIdentity[]): Promise<SavedIdentity[]> {
  const keys = await makeKeys(
    ctx.seal,
    'identity',
    all.map((n) => ({ caseId: n.caseId, isProtected: false, people: n.people })),
  )
  const group = await ctx.seal.group('intake')
  const mark = group && fingerprinter(group.secret)
  const bodies: { case_id: string; body: string }[] = []
  const marks: { case_id: string; kind: string; mark: string }[] = []
  const saved: SavedIdentity[] = []
  for (const [i, { caseId, identity }] of all.entries()) {
    if (i % SLICE === SLICE - 1) await breathe()
    const key = keys.get(caseId)
    if (!key) throw new Error('makeKeys leaves no case without a key')
    bodies.push({
      case_id: caseId,
      body: sealText(key.key, JSON.stringify(identity), { ...identityPlace(caseId), kid: key.kid }),
    })
    const found = mark
      ? { nik: identity.nik ? mark.nik(identity.nik) : null, phone: identity.phone ? mark.phone(identity.phone) : null }
      : {}
    for (const [kind, value] of Object.entries(found)) if (value) marks.push({ case_id: caseId, kind, mark: value })
    saved.push({ caseId, event: isMinimum(identity) ? events.identity_recorded : events.identity_noted, key })
  }
  const { centreId, personId } = ctx.actor
  await ctx.client.query(
    `insert into identities (centre_id, case_id, is_protected, body, recorded_at, recorded_by)
     select $1, r.case_id, false, r.body, $2, $3 from jsonb_to_recordset($4::jsonb) as r (case_id uuid, body text)`,
    [centreId, ctx.now.toString(), personId, JSON.stringify(bodies)],
  )
  await ctx.client.query(
    `insert into identity_marks (centre_id, case_id, kind, mark) select $1, r.case_id, r.kind, r.mark from jsonb_to_recordset($2::jsonb) as r (case_id uuid, kind text, mark text)`,
    [centreId, JSON.stringify(marks)],
  )
  return saved
}

type Numbers = { nik: string | null; phone: string | null }
export type SameMark = { caseId: string; why: 'nik' | 'phone' }

/** Cases that bear an equal NIK or telephone number, by the index of the draft. For lists. */
export async function casesByMarks(ctx: Ctx, drafts: readonly Numbers[]): Promise<Map<number, SameMark[]>> {
  const group = await ctx.seal.group('intake')
  if (!group) return new Map()
  const mark = fingerprinter(group.secret)
  const made = drafts.map((d) => [d.nik ? mark.nik(d.nik) : null, d.phone ? mark.phone(d.phone) : null])
  const { rows } = await ctx.client.query<{ case_id: string; kind: 'nik' | 'phone'; mark: string }>(
    `select case_id, kind, mark from identity_marks where kind in ('nik', 'phone') and mark = any ($1)`,
    [made.flat().filter((m) => m !== null)],
  )
  const byMark = Map.groupBy(rows, (r) => r.mark)
  return new Map(
    made.flatMap((marks, i) => {
      const same = marks.flatMap((m) => (m ? (byMark.get(m) ?? []) : []))
      return same.length > 0 ? [[i, same.map((r) => ({ caseId: r.case_id, why: r.kind }))] as const] : []
    }),
  )
}

/** Who waits for a decision or a bed, by name and birth, as far as this person may open them. For lists, whose rows often have no number. */
export async function waitingPeople(ctx: Ctx): Promise<{ caseId: string; identity: Identity }[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('state', 'in', ['candidate', 'waiting'])
    .orderBy('openedOn', 'desc')
    .limit(MOST_WAITING)
    .execute()
  const open = await openIdentities(
    ctx,
    rows.map((r) => r.caseId),
  )
  return [...open].map(([caseId, identity]) => ({ caseId, identity }))
}

const MOST_WAITING = 1_000
