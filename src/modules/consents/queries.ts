import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { ledgerOf, newest } from './ledger.ts'
import { PURPOSES, stands } from './rules.ts'

/** What is sealed around the answers of one talk. */
export type Talk = { witness?: string; recipients?: Record<string, string>; questions?: string; conditions?: string }
export const talkPlace = (talkId: string) => ({ table: 'consent_talks', row: talkId, column: 'body' })

/** The ledger as codes, for everybody of the house; witness and recipient where this person holds the key. */
export async function ledger(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const lines = await ledgerOf(ctx, caseId)
  const rows = await ctx.db.selectFrom('consentTalks').select(['talkId', 'body']).where('caseId', '=', caseId).execute()
  const texts = await ctx.seal.openAll(
    'identity',
    rows.map((r) => ({ caseId, place: talkPlace(r.talkId), envelope: r.body })),
  )
  const talks = new Map(rows.flatMap((r, i) => (texts[i] ? [[r.talkId, JSON.parse(texts[i]) as Talk] as const] : []))) // sealed by record
  const shown = (line: (typeof lines)[number]) => {
    const talk = talks.get(line.talkId)
    return {
      ...line,
      stands: stands(line, ctx.today),
      witness: talk?.witness ?? null,
      recipient: talk?.recipients?.[line.purpose] ?? null,
    }
  }
  const order: readonly string[] = PURPOSES
  const current = newest(lines)
    .map(shown)
    .sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose)) // answers of one talk have one moment; the purposes keep their order
  return {
    current,
    history: lines.map(shown),
    photoAllowed: current.some((l) => l.purpose === 'photo' && l.stands),
    serviceStands: current.some((l) => l.purpose === 'service' && l.stands),
  }
}
