import type { z } from 'zod'
import { often } from '../../../platform/database/hot.ts'
import { cut, keyset, type SortBy } from '../../../platform/database/keyset.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import { listSheet, MOST_ROWS } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { cases } from '../contract.ts'
import { events } from '../events.ts'
import { flagsOf, type ShownFlag } from '../facts/flags.ts'
import { type Told, toldOfHer } from '../facts/known.ts'
import { labelsFor, labelsOf } from '../facts/labels.ts'
import { listWords } from '../list-words.ts'
import { caseList } from '../lists/cases.ts'
import type { Ports } from '../ports.ts'
import { STAGES } from '../stages.ts'

export const PAGE = 50

type Input = z.output<typeof cases.list.input>

type Row = {
  case_id: string
  register_no: string | null
  code_name: string | null
  is_protected: boolean
  state: Code<'cases', 'state'>
  stage: Code<'cases', 'stage'>
  track: string | null
  presence: Code<'cases', 'presence'>
  opened_on: string
  admitted_on: string | null
  closed_on: string | null
  episode: number
  responsible: string | null
  call_name: string | null
}
type Listed = Row & { room: string | null; last_contact_on: string | null; sort_keys: string[] }

const COLUMNS = `c.case_id, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.track, c.presence, c.opened_on, c.admitted_on,
    c.closed_on, c.episode, p.call_name as responsible, d.call_name`
const FROM = `from cases c
    left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
    left join people p on p.centre_id = c.centre_id and p.person_id = c.responsible_id`
const ROOM = '(select r.room from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id)'
const LAST = `greatest((select n.last_on from last_notes n where n.centre_id = c.centre_id and n.case_id = c.case_id),
      (select a.last_on from last_reached a where a.centre_id = c.centre_id and a.case_id = c.case_id))`

const SORTS = {
  openedOn: [{ sql: 'c.opened_on', as: 'date' }],
  lastContactOn: [{ sql: LAST, as: 'date', orNone: true }],
  stage: [{ sql: `array_position(array['${STAGES.join("', '")}'], c.stage)`, as: 'int' }],
  room: [{ sql: ROOM, as: 'text', orNone: true }],
  responsible: [{ sql: 'p.call_name', as: 'text', orNone: true }],
} as const satisfies Record<string, readonly SortBy[]>

/**
 * The hottest list: one statement, keyset pages, no offset (ARCHITECTURE.md). Only the conditions that are asked for stand in
 * it, so that each has its index; columns of the order are qualified.
 */
export function listQuery(
  centreId: string,
  personId: string,
  input: Input,
  found: readonly string[] | null = null,
  size = PAGE,
): { text: string; values: unknown[] } {
  const values: unknown[] = [centreId]
  const value = (v: unknown) => `$${values.push(v)}`
  const { state = 'current' } = input
  const where = ['c.centre_id = $1', state === 'current' ? `c.state <> 'closed'` : `c.state = ${value(state)}`]
  if (input.stage) where.push(`c.stage = ${value(input.stage)}`)
  if (input.track) where.push(`c.track = ${value(input.track)}`)
  if (input.mine) where.push(`c.responsible_id = ${value(personId)}`)
  if (found) where.push(`c.case_id = any (${value(found)})`)
  const usual = { by: 'openedOn', down: true } as const
  const page = keyset({ sorts: SORTS, usual, id: { sql: 'c.case_id', as: 'uuid' }, asked: input, value })
  return {
    text: `select ${COLUMNS}, ${ROOM} as room, ${LAST} as last_contact_on, ${page.select} ${FROM}
      where ${[...where, ...page.where].join(' and ')} order by ${page.order} limit ${size + 1}`,
    values,
  }
}

const listed = async (ctx: Ctx, ports: Ports, input: Input, size: number) => {
  const found = input.find ? await ports.find(ctx, input.find) : null
  const { text, values } = listQuery(ctx.actor.centreId, ctx.actor.personId, input, found, size)
  const { rows } = await ctx.client.query<Listed>(often(text, values))
  const { page, next } = cut(rows, size)
  const labels = await labelsFor(ctx, page.map(named))
  const ids = page.map((r) => r.case_id)
  const flags = await flagsOf(ctx, ids)
  const told = await toldOfHer(ctx, ids)
  const items = page.map((r) => ({
    ...itemOf(r, told(r.case_id), labels.get(r.case_id), flags.get(r.case_id)),
    room: r.room,
    lastContactOn: r.last_contact_on,
  }))
  return { items, next }
}

export const list = (ports: Ports) => (ctx: Ctx, input: Input) => listed(ctx, ports, input, PAGE)

export const listAsSheet = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof cases.listSheet.input>) =>
  listSheet(ctx, caseList, (await listed(ctx, ports, input, MOST_ROWS + 1)).items, listWords, events.list_taken_out)

const named = (r: Row) => ({
  caseId: r.case_id,
  isProtected: r.is_protected,
  codeName: r.code_name,
  registerNo: r.register_no,
  callName: r.call_name,
})

const itemOf = (
  r: Row,
  told: Told,
  l: { label: string; honorific: string | null; isProtected: boolean; birthYear: number | null } | undefined,
  flags: ShownFlag[] = [],
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
  risk: told.risk,
  presence: told.awayAs ?? r.presence,
  openedOn: r.opened_on,
  admittedOn: r.admitted_on,
  closedOn: r.closed_on,
  exitKind: told.exitKind,
  episode: r.episode,
  responsible: r.responsible,
  flags,
})

/** One row of the list, for the head of the case page. */
export async function oneItem(ctx: Ctx, caseId: string) {
  const { rows } = await ctx.client.query<Row>(`select ${COLUMNS} ${FROM} where c.centre_id = $1 and c.case_id = $2`, [
    ctx.actor.centreId,
    caseId,
  ])
  const r = rows[0]
  if (!r) return null
  const told = (await toldOfHer(ctx, [caseId]))(caseId)
  const l = (await labelsFor(ctx, [named(r)])).get(caseId)
  return itemOf(r, told, l, (await flagsOf(ctx, [caseId])).get(caseId))
}

export async function labels(ctx: Ctx, { caseIds }: { caseIds: readonly string[] }) {
  return { labels: [...(await labelsOf(ctx, caseIds)).values()] }
}
