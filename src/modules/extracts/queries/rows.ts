import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe } from '../../../platform/http/long-work.ts'
import { openIdentities } from '../../clients/facts.ts'
import { casesThatAgree } from '../../consents/facts.ts'
import { ageGroup } from '../../releases/rules.ts'
import type { Field, Kind } from '../rules.ts'

export type Woman = { caseId: string; told: Readonly<Partial<Record<Field, string>>> }
type Found = {
  caseId: string
  isProtected: boolean
  track: string | null
  intake: string | null
  sender: string | null
  came: string
  ended: string | null
  exit: string | null
  attended: number
  counted: number
  after: string | null
}

/** So many women are told at once; of more none is left out in silence. */
const MOST = 5000
/** So many identities are opened between two breaths. */
const AT_ONCE = 100

/**
 * Those who came in these days and agreed that this may be told of them, today. Nobody who is protected is in a copy, and nobody who took
 * her word back or whose word ran out.
 *
 * @throws Refusal `too_many`
 */
export async function women(ctx: Ctx, kind: Kind, fields: readonly Field[], from: string, until: string) {
  const { rows } = await sql<Found>`
    select c.case_id, c.is_protected, c.track, i.name as intake, r.source as sender, c.admitted_on as came, e.effective_on as ended,
           e.exit_kind as exit, coalesce(a.attended, 0) as attended, coalesce(a.counted, 0) as counted, k.work as after
      from cases c
      left join intakes i on i.centre_id = c.centre_id and i.intake_id = c.intake_id
      left join referrals r on r.centre_id = c.centre_id and r.case_id = c.case_id
      left join ended_stays e on e.centre_id = c.centre_id and e.case_id = c.case_id
      left join lateral (
        select count(*)::int as counted, count(*) filter (where g.mark in ('present', 'late', 'dispensation'))::int as attended
          from group_attendances g where g.centre_id = c.centre_id and g.case_id = c.case_id and g.counts
           and not (g.mark = 'sick' and g.reason is not distinct from 'letter')) a on true
      left join lateral (
        select m.work from made_contacts m where m.centre_id = c.centre_id and m.case_id = c.case_id and m.is_reached and m.work is not null
         order by m.happened_on desc, m.recorded_at desc limit 1) k on true
     where c.admitted_on between ${from}::date and ${until}::date order by c.case_id limit ${MOST + 1}`.execute(ctx.db)
  if (rows.length > MOST) throw new Refusal('too_many')
  const agreed = await casesThatAgree(
    ctx,
    rows.map((r) => r.caseId),
    kind === 'research' ? 'research' : 'data_report_to_office',
  )
  const those = rows.filter((r) => !r.isProtected && agreed.has(r.caseId))
  const needsHer = fields.includes('age') || fields.includes('district')
  const known = needsHer
    ? await whoTheyAre(
        ctx,
        those.map((r) => r.caseId),
      )
    : new Map<string, Who>()
  return {
    leftOut: rows.length - those.length,
    women: those.map((r): Woman => {
      const who = known.get(r.caseId)
      const all: Record<Field, string> = {
        age: ageGroup(who?.birthYear ?? null, r.came),
        district: who?.district ?? '',
        sender: r.sender ?? '',
        track: r.track ?? '',
        intake: r.intake ?? '',
        came: r.came,
        ended: r.ended ?? '',
        exit: r.exit ?? '',
        attendance: r.counted === 0 ? '' : String(Math.round((100 * r.attended) / r.counted)),
        after: r.after ?? '',
      }
      return { caseId: r.caseId, told: Object.fromEntries(fields.map((f) => [f, all[f]])) }
    }),
  }
}

type Who = { birthYear: number | null; district: string | null }

/** Age and kecamatan stand sealed with who she is: each is opened, and each opening is a line of the read log. */
async function whoTheyAre(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Who>> {
  const all = new Map<string, Who>()
  for (let i = 0; i < caseIds.length; i += AT_ONCE) {
    for (const [id, of] of await openIdentities(ctx, caseIds.slice(i, i + AT_ONCE))) {
      const year = of.birthDate ? Number(of.birthDate.slice(0, 4)) : (of.birthYear ?? null)
      all.set(id, { birthYear: year, district: of.district?.trim() || null })
    }
    await breathe(ctx)
  }
  return all
}
