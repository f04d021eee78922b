import { formatRegNumber, parseRegNumber } from '../../../kernel/reg-number.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { flagsOf } from '../../cases/facts/flags.ts'
import { labelsFor } from '../../cases/facts/labels.ts'
import { casesWithSameMarks } from '../facts.ts'
import { type Names, namesOf } from '../name-memory.ts'

type Row = {
  case_id: string
  client_id: string
  episode: number
  register_no: string | null
  code_name: string | null
  is_protected: boolean
  state: Code<'cases', 'state'>
  stage: string
  opened_on: string
  closed_on: string | null
  call_name: string | null
}

/** So long a search opens names before it answers with those that it has. */
const OPENS_MS = 400

/**
 * One line per woman, best hit first. What may not be opened is not there at all (design.md 6, Search). `opening`: names that are not opened
 * yet, of those who left long ago; whoever asks again finds more.
 */
export async function search(ctx: Ctx, { text, limit }: { text: string; limit: number }) {
  const memory = await namesOf(ctx, OPENS_MS)
  const opening = memory.waiting.length
  const found = await findIn(ctx, memory, text, limit * 3)
  if (found.length === 0) return { people: [], opening }
  const { rows } = await ctx.client.query<Row>(
    `select c.case_id, c.client_id, c.episode, c.register_no, c.code_name, c.is_protected, c.state, c.stage, c.opened_on, c.closed_on, d.call_name
       from cases c left join case_displays d on d.centre_id = c.centre_id and d.case_id = c.case_id
     where c.centre_id = $1 and c.client_id in (select k.client_id from cases k where k.centre_id = $1 and k.case_id = any ($2))`,
    [ctx.actor.centreId, found],
  )
  const shown = latestStays(rows, found).slice(0, limit)
  const labels = await labelsFor(
    ctx,
    shown.map((r) => ({
      caseId: r.case_id,
      isProtected: r.is_protected,
      codeName: r.code_name,
      registerNo: r.register_no,
      callName: r.call_name,
    })),
  )
  const flags = await flagsOf(
    ctx,
    shown.map((r) => r.case_id),
  )
  return {
    opening,
    people: shown.map((r) => {
      const l = labels.get(r.case_id)
      return {
        id: r.case_id,
        name: [l?.honorific, l?.label ?? '–'].filter(Boolean).join(' '),
        code: r.is_protected ? r.code_name : null,
        shielded: r.is_protected,
        note: r.register_no,
        honorific: l?.honorific ?? null,
        birthYear: l?.birthYear ?? null,
        episode: r.episode,
        state: r.state,
        stage: r.stage,
        openedOn: r.opened_on,
        closedOn: r.closed_on,
        flags: (flags.get(r.case_id) ?? []).map((f) => f.kind),
      }
    }),
  }
}

/** Stays by a name, a code, a register number, a NIK or a telephone; best hit first. */
export const findCases = async (ctx: Ctx, text: string, limit: number): Promise<string[]> =>
  findIn(ctx, await namesOf(ctx), text, limit)

const findIn = async (ctx: Ctx, memory: Names, text: string, limit: number): Promise<string[]> => [
  ...new Set([...(await byNumber(ctx, text)), ...byName(memory, text, limit)]),
]

/**
 * Of each woman her latest stay, among those whose name is this person's to see. A stay that was found by its code or
 * register number stands alone: nothing ties a name to the code of a protected woman (domain.md, KS-02).
 */
function latestStays(rows: readonly Row[], found: readonly string[]): Row[] {
  const byCase = new Map(rows.map((r) => [r.case_id, r]))
  const latest = new Map<string, Row>()
  for (const r of rows)
    if (r.call_name !== null && (latest.get(r.client_id)?.episode ?? 0) < r.episode) latest.set(r.client_id, r)
  const shown = found.flatMap((caseId) => {
    const r = byCase.get(caseId)
    if (!r) return []
    return (r.call_name === null ? r : latest.get(r.client_id)) ?? []
  })
  return [...new Set(shown)]
}

function byName({ entries, codes, index }: Names, text: string, limit: number): string[] {
  const coded = codes.get(text.trim().toUpperCase())
  return [
    ...(coded ? [coded] : []),
    ...index.search(text, limit).flatMap(({ position }) => entries[position]?.caseId ?? []),
  ]
}

/** A register number; a NIK or telephone, by its keyed mark, among the files that this person may open. */
async function byNumber(ctx: Ctx, text: string): Promise<string[]> {
  const register = parseRegNumber(text)
  if (register) {
    const rows = await ctx.db
      .selectFrom('cases')
      .select('caseId')
      .where('registerNo', '=', formatRegNumber(register))
      .execute()
    return rows.map((r) => r.caseId)
  }
  const digits = text.replace(/\D/g, '')
  if (digits.length < 8 || !ctx.can('clients.register')) return []
  const same = await casesWithSameMarks(ctx, { nik: digits, phone: digits })
  if (same.length === 0) return []
  const open = await ctx.db
    .selectFrom('identities')
    .select('caseId')
    .where(
      'caseId',
      'in',
      same.map((s) => s.caseId),
    )
    .execute()
  return open.map((r) => r.caseId)
}
