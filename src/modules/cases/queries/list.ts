import { hotRead } from '../../../platform/database/hot.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsFor, labelsOf } from '../facts/labels.ts'

export const PAGE = 50

type Input = {
  state: string
  stage?: string | undefined
  mine?: boolean | undefined
  after?: { openedOn: string; caseId: string } | undefined
}

type Row = {
  case_id: string
  register_no: string | null
  code_name: string | null
  is_protected: boolean
  state: string
  stage: Code<'cases', 'stage'>
  track: string | null
  risk: string | null
  presence: string
  opened_on: string
  admitted_on: string | null
  closed_on: string | null
  exit_kind: string | null
  episode: number
  responsible: string | null
  call_name: string | null
}

const COLUMNS = `
  select c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.risk, c.presence, c.opened_on, c.admitted_on,
    c.closed_on, c.exit_kind, c.episode, p.call_name as responsible, d.call_name
  from cases c
    left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
    left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id`

/**
 * The hottest list: one statement, keyset pages, no offset (ARCHITECTURE.md). Only the conditions that are asked for stand in
 * it, so that each has its index; columns of the order are qualified.
 */
export function listQuery(centreId: string, personId: string, input: Input): { text: string; values: unknown[] } {
  const values: unknown[] = [centreId]
  const value = (v: unknown) => `$${values.push(v)}`
  const where = [
    'c.centre_id = $1',
    input.state === 'current' ? `c.state <> 'closed'` : `c.state = ${value(input.state)}`,
  ]
  if (input.stage) where.push(`c.stage = ${value(input.stage)}`)
  if (input.mine) where.push(`c.responsible_id = ${value(personId)}`)
  if (input.after)
    where.push(`(c.opened_on, c.case_id) < (${value(input.after.openedOn)}::date, ${value(input.after.caseId)}::uuid)`)
  return {
    text: `${COLUMNS} where ${where.join(' and ')} order by c.opened_on desc, c.case_id desc limit ${PAGE + 1}`,
    values,
  }
}

export async function list(ctx: Ctx, input: Input) {
  const { text, values } = listQuery(ctx.actor.centreId, ctx.actor.personId, input)
  const name = `cases.list.${input.state === 'current' ? 'c' : 's'}${input.stage ? 't' : ''}${input.mine ? 'm' : ''}${input.after ? 'a' : ''}`
  const { rows } = await hotRead<Row>(ctx.client, name, { text, values })
  const page = rows.slice(0, PAGE)
  const labels = await labelsFor(ctx, page.map(named))
  const last = page.at(-1)
  return {
    items: page.map((r) => itemOf(r, labels.get(r.case_id))),
    next: rows.length > PAGE && last ? { openedOn: last.opened_on, caseId: last.case_id } : null,
  }
}

const named = (r: Row) => ({
  caseId: r.case_id,
  isProtected: r.is_protected,
  codeName: r.code_name,
  registerNo: r.register_no,
  callName: r.call_name,
})

const itemOf = (
  r: Row,
  l: { label: string; honorific: string | null; isProtected: boolean; birthYear: number | null } | undefined,
) => ({
  caseId: r.case_id,
  label: l?.label ?? '–',
  honorific: l?.honorific ?? null,
  isProtected: r.is_protected,
  birthYear: l?.birthYear ?? null,
  registerNo: r.register_no,
  state: r.state,
  stage: r.stage,
  track: r.track,
  risk: r.risk,
  presence: r.presence,
  openedOn: r.opened_on,
  admittedOn: r.admitted_on,
  closedOn: r.closed_on,
  exitKind: r.exit_kind,
  episode: r.episode,
  responsible: r.responsible,
})

/** One row of the list, for the head of the case page. */
export async function oneItem(ctx: Ctx, caseId: string) {
  const { rows } = await ctx.client.query<Row>(`${COLUMNS} where c.centre_id = $1 and c.case_id = $2`, [
    ctx.actor.centreId,
    caseId,
  ])
  const r = rows[0]
  return r ? itemOf(r, (await labelsFor(ctx, [named(r)])).get(r.case_id)) : null
}

export async function labels(ctx: Ctx, { caseIds }: { caseIds: readonly string[] }) {
  return { labels: [...(await labelsOf(ctx, caseIds)).values()].map(({ caseId, label }) => ({ caseId, label })) }
}
