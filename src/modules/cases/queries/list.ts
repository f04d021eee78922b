import type { Ctx } from '../../../platform/http/context.ts'
import { labelsFor } from '../facts.ts'

export const PAGE = 50

type Input = { state: string; stage?: string | undefined; mine?: boolean | undefined; after?: { openedOn: string; caseId: string } | undefined }

type Row = {
  case_id: string; register_no: string | null; code_name: string | null; is_protected: boolean; state: string; stage: string; track: string | null; risk: string | null
  presence: string; opened_on: string; admitted_on: string | null; closed_on: string | null; exit_kind: string | null; episode: number; responsible: string | null; call_name: string | null
}

/** The hottest list: one statement, keyset pages, no offset (house.md 11b). Columns of the order are qualified. */
export const LIST_SQL = `
  select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.risk, c.presence, c.opened_on, c.admitted_on,
    c.closed_on, c.exit_kind, c.episode, p.call_name as responsible, d.call_name
  from cases c
    left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
    left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id
  where c.centre_id = $1 and c.state = any ($2) and ($3::text is null or c.stage = $3) and ($4::uuid is null or c.responsible_id = $4)
    and ($5::date is null or (c.opened_on, c.case_id) < ($5::date, $6::uuid))
  order by c.opened_on desc, c.case_id desc
  limit ${PAGE + 1}`

export async function list(ctx: Ctx, input: Input) {
  const states = input.state === 'current' ? ['candidate', 'waiting', 'open', 'aftercare'] : [input.state]
  const { rows } = await ctx.client.query<Row>(LIST_SQL, [
    ctx.actor.centreId, states, input.stage ?? null, input.mine ? ctx.actor.personId : null, input.after?.openedOn ?? null, input.after?.caseId ?? null,
  ])
  const page = rows.slice(0, PAGE)
  const labels = await labelsFor(ctx, page.map((r) => ({ caseId: r.case_id, isProtected: r.is_protected, codeName: r.code_name, registerNo: r.register_no, callName: r.call_name })))
  const last = page.at(-1)
  return {
    items: page.map((r) => itemOf(r, labels.get(r.case_id))),
    next: rows.length > PAGE && last ? { openedOn: last.opened_on, caseId: last.case_id } : null,
  }
}

const itemOf = (r: Row, l: { label: string; honorific: string | null; isProtected: boolean; birthYear: number | null } | undefined) => ({
  caseId: r.case_id, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: r.is_protected, birthYear: l?.birthYear ?? null,
  registerNo: r.register_no, state: r.state, stage: r.stage, track: r.track, risk: r.risk, presence: r.presence, openedOn: r.opened_on,
  admittedOn: r.admitted_on, closedOn: r.closed_on, exitKind: r.exit_kind, episode: r.episode, responsible: r.responsible,
})

/** One row of the list, for the head of the case page. */
export async function oneItem(ctx: Ctx, caseId: string) {
  const { rows } = await ctx.client.query<Row>(LIST_SQL.replace('c.state = any ($2)', 'c.case_id = $2').replace('$3::text is null or c.stage = $3', '$3::text is null'), [
    ctx.actor.centreId, caseId, null, null, null, null,
  ])
  const r = rows[0]
  if (!r) return null
  const labels = await labelsFor(ctx, [{ caseId: r.case_id, isProtected: r.is_protected, codeName: r.code_name, registerNo: r.register_no, callName: r.call_name }])
  return itemOf(r, labels.get(r.case_id))
}
