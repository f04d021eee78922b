import { spellingKey } from '../../kernel/name-spelling.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { isOver } from '../cases/stages.ts'
import type { CandidateDraft } from '../sheets/candidate-draft.ts'
import type { Ports } from './ports.ts'
import type { Known } from './store.ts'

type Same = { caseId: string; why: Known['why'] }

/**
 * Women whom rows of a list may be, by row: an equal NIK or telephone number in a file of this house, or somebody who waits already and has
 * the same name and birth. One whose identity is protected is not among them for whom her name is closed; the coordinator finds such a
 * pair among the likely duplicates.
 */
export async function knownWomen(
  ctx: Ctx,
  ports: Ports,
  drafts: readonly CandidateDraft[],
): Promise<Map<number, Known[]>> {
  const found: Map<number, Same[]> = new Map(await ports.casesByMarks(ctx, drafts))
  const waiting = Map.groupBy(await ports.waitingPeople(ctx), ({ identity: i }) =>
    nameAndBirth(i.fullName, i.birthDate ?? null, i.birthYear ?? null),
  )
  for (const [index, d] of drafts.entries()) {
    const key = nameAndBirth(d.name, d.bornOn, d.bornAbout)
    const same = key === null ? [] : (waiting.get(key) ?? [])
    if (same.length > 0)
      found.set(index, [...(found.get(index) ?? []), ...same.map(({ caseId }) => ({ caseId, why: 'name' as const }))])
  }
  const ids = [...new Set([...found.values()].flat().map((s) => s.caseId))]
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'clientId', 'isProtected', 'state'])
    .where('caseId', 'in', ids)
    .execute()
  const leads = ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')
  const seen = new Map(
    rows.filter((r) => !r.isProtected || leads || ctx.actor.caseload.includes(r.caseId)).map((r) => [r.caseId, r]),
  )
  const known = new Map<number, Known[]>()
  for (const [index, same] of found) {
    const byClient = new Map<string, Known>()
    for (const { caseId, why } of same) {
      const c = seen.get(caseId)
      if (!c) continue
      const isHere = !isOver(c)
      const waits = c.state === 'candidate' || c.state === 'waiting'
      const before = byClient.get(c.clientId)
      if (!before || (isHere && !before.isHere))
        byClient.set(c.clientId, { id: c.clientId, isHere, waits, caseId, why })
    }
    const row = drafts[index]?.row
    if (row !== undefined && byClient.size > 0) known.set(row, [...byClient.values()])
  }
  return known
}

/** Without a birth a name says too little. */
const nameAndBirth = (name: string, bornOn: string | null, year: number | null): string | null =>
  name === '' || (bornOn === null && year === null) ? null : `${spellingKey(name)} ${bornOn ?? year}`
