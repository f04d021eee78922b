import { setImmediate as breathe } from 'node:timers/promises'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { fingerprinter } from '../../../platform/seal/fingerprints.ts'
import { makeKeys } from '../../../platform/seal/many-keys.ts'
import { events, type IdentityEvent } from '../events.ts'
import type { Identity } from '../facts.ts'
import { identityPlace } from '../facts.ts'
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

/** Marks of many drafts at once, and the cases that bear an equal one: mark of the draft's index → cases. For lists. */
export async function casesByNik(ctx: Ctx, niks: readonly (string | null)[]): Promise<Map<number, string[]>> {
  const group = await ctx.seal.group('intake')
  if (!group) return new Map()
  const mark = fingerprinter(group.secret)
  const made = niks.map((nik) => (nik ? mark.nik(nik) : null))
  const { rows } = await ctx.client.query<{ case_id: string; mark: string }>(
    `select case_id, mark from identity_marks where kind = 'nik' and mark = any ($1)`,
    [made.filter((m) => m !== null)],
  )
  const byMark = Map.groupBy(rows, (r) => r.mark)
  return new Map(
    made.flatMap((m, i) => (m && byMark.has(m) ? [[i, (byMark.get(m) ?? []).map((r) => r.case_id)] as const] : [])),
  )
}
