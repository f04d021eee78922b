import { spellingKey } from '../../kernel/name-spelling.ts'
import { serialMark } from '../../kernel/serial-mark.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { breathe } from '../../platform/http/long-work.ts'
import { openIdentities } from '../clients/facts.ts'
import { letterKey, overlaps, twiceChoices } from '../old-sheets/check-register.ts'
import type { Field, Kind } from '../old-sheets/kinds.ts'
import { type CheckedRow, type Choice, type Found, look, mustDecide, pick, type Values } from '../old-sheets/problem.ts'
import { earlierLetters } from './past.ts'
import type { Ports } from './ports.ts'
import type { Known } from './store.ts'
import type { ComparedRow } from './write-rows.ts'

const MOST = 5
type Stay = Known & { registerNo: string | null; admittedOn: string | null; closedOn: string | null }

const bare = (text: string) => text.toLowerCase().replace(/\s/g, '')

/** The rows beside what Titian holds: women who are known, numbers that are given, serials that stand in stock. */
export async function compared(
  ctx: Ctx,
  ports: Ports,
  kind: Kind,
  rows: readonly CheckedRow[],
): Promise<ComparedRow[]> {
  const found = kind === 'women' ? await knownWomen(ctx, ports, rows) : await whoseTheyAre(ctx, ports, rows)
  const more =
    kind === 'women'
      ? await numbersOfWomen(ctx, rows)
      : kind === 'kits'
        ? await serials(ctx, ports, rows)
        : await numbers(ctx, ports, rows)
  return rows.map((r) => {
    const own = found.get(r.row)
    const problems = [...(own?.problems ?? []), ...(more.get(r.row) ?? [])].map(({ field, ...f }) => ({
      ...f,
      field,
      column: null,
    }))
    const values = own?.caseId ? { ...r.values, case_id: own.caseId } : r.values
    return { checked: { ...r, values, problems: [...r.problems, ...problems] }, known: own?.known ?? [] }
  })
}

type At = Found & { field: Field }
type Own = { problems: At[]; known: Known[]; caseId?: string }

/** Cases that a row may be: by its register number, by its NIK, or by its name. */
async function candidatesOf(
  ctx: Ctx,
  ports: Ports,
  rows: readonly CheckedRow[],
): Promise<Map<number, { byNumber: string[]; byName: string[] }>> {
  const marks = await ports.casesByMarks(
    ctx,
    rows.map((r) => ({ nik: r.values.nik ?? null, phone: null })),
  )
  const names = Map.groupBy(
    (await ports.namesKnown(ctx)).filter((n) => n.kind === 'full'),
    (n) => spellingKey(n.name),
  )
  return new Map(
    rows.map((r, i) => [
      r.row,
      {
        byNumber: [...new Set((marks.get(i) ?? []).map((m) => m.caseId))],
        byName: r.values.name ? [...new Set((names.get(spellingKey(r.values.name)) ?? []).map((n) => n.caseId))] : [],
      },
    ]),
  )
}

/** Stays by case id. One whose identity is protected is not among them for whom her name is closed. */
async function staysOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Stay>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'clientId', 'registerNo', 'isProtected', 'admittedOn', 'closedOn'])
    .where('caseId', 'in', [...new Set(caseIds)])
    .execute()
  const leads = ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')
  return new Map(rows.filter((r) => !r.isProtected || leads).map((r) => [r.caseId, r]))
}

async function knownWomen(ctx: Ctx, ports: Ports, rows: readonly CheckedRow[]): Promise<Map<number, Own>> {
  const candidates = await candidatesOf(ctx, ports, rows)
  const stays = await staysOf(
    ctx,
    [...candidates.values()].flatMap((c) => [...c.byNumber, ...c.byName]),
  )
  await breathe(ctx)
  const identities = await openIdentities(
    ctx,
    [...candidates.values()].flatMap((c) => c.byName.filter((id) => stays.has(id))),
  )
  const sameBirth = (v: Values, caseId: string) => {
    const i = identities.get(caseId)
    const year = i?.birthYear?.toString() ?? i?.birthDate?.slice(0, 4)
    if (!i) return false
    if (v.birth_date && i.birthDate) return v.birth_date === i.birthDate
    const own = v.birth_year ?? v.birth_date?.slice(0, 4)
    return own !== undefined && own === year
  }
  const all = new Map<number, Own>()
  for (const { row, values } of rows) {
    const c = candidates.get(row)
    const ids = [...new Set([...(c?.byNumber ?? []), ...(c?.byName ?? []).filter((id) => sameBirth(values, id))])]
    const known = ids.flatMap((id) => stays.get(id) ?? [])
    if (known.length === 0) continue
    const threads = [...new Set(known.map((k) => k.clientId))].slice(0, MOST)
    const isOneStay = known.some((k) => overlaps(values, stayAsValues(k)))
    const choices = twiceChoices(
      threads.map((value): Choice => ({ code: 'earlier_stay', value })),
      isOneStay,
    )
    const problem: At = { ...mustDecide('known_woman', { n: threads.length }, choices), field: 'name' }
    all.set(row, { problems: [problem], known: known.map(({ caseId, clientId }) => ({ caseId, clientId })) })
  }
  return all
}

const stayAsValues = (s: Stay): Values => ({
  ...(s.admittedOn && { entry_date: s.admittedOn }),
  // who lives here still is here until today
  exit_date: s.closedOn ?? '9999-12-31',
})

/** Whose kit it was, about whom a letter is: found by number, else by name where it is one woman's alone. */
async function whoseTheyAre(ctx: Ctx, ports: Ports, rows: readonly CheckedRow[]): Promise<Map<number, Own>> {
  const candidates = await candidatesOf(ctx, ports, rows)
  const byRegister = await byRegisterNo(ctx, rows)
  const stays = await staysOf(ctx, [
    ...[...candidates.values()].flatMap((c) => [...c.byNumber, ...c.byName]),
    ...byRegister.values(),
  ])
  const all = new Map<number, Own>()
  for (const { row, values } of rows) {
    const c = candidates.get(row)
    const registered = values.register_no ? byRegister.get(bare(values.register_no)) : undefined
    const sure = [...(registered ? [registered] : []), ...(c?.byNumber ?? [])].filter((id) => stays.has(id))
    const named = (c?.byName ?? []).filter((id) => stays.has(id))
    const ids = sure.length > 0 ? [...new Set(sure)].slice(0, 1) : named
    const known = ids.slice(0, MOST).flatMap((id) => stays.get(id) ?? [])
    const [only] = known
    const { name = '', register_no = '' } = values
    if (only && known.length === 1) all.set(row, { problems: [], known: [], caseId: only.caseId })
    else if (known.length > 1) {
      const choices = [
        ...known.map((k): Choice => ({ code: 'use_case', value: k.caseId })),
        ...pick('without_woman', 'set_aside'),
      ]
      all.set(row, {
        problems: [{ ...mustDecide('woman_unsure', { name, n: known.length }, choices), field: 'name' }],
        known,
      })
    } else if (name || register_no || values.nik) {
      const missing = mustDecide('woman_not_found', { name: name || register_no }, pick('without_woman', 'set_aside'))
      all.set(row, { problems: [{ ...missing, field: 'name' }], known: [] })
    } else if (values.item) all.set(row, { problems: [{ ...look('nobody_named'), field: 'name' }], known: [] })
  }
  return all
}

async function byRegisterNo(ctx: Ctx, rows: readonly CheckedRow[]): Promise<Map<string, string>> {
  const asked = [...new Set(rows.flatMap((r) => (r.values.register_no ? [bare(r.values.register_no)] : [])))]
  if (asked.length === 0) return new Map()
  const { rows: found } = await ctx.client.query<{ case_id: string; bare: string }>(
    `select case_id, lower(regexp_replace(register_no, '\\s', '', 'g')) as bare from cases
     where register_no is not null and lower(regexp_replace(register_no, '\\s', '', 'g')) = any ($1)`,
    [asked],
  )
  return new Map(found.map((f) => [f.bare, f.case_id]))
}

async function numbersOfWomen(ctx: Ctx, rows: readonly CheckedRow[]): Promise<Map<number, At[]>> {
  const taken = await byRegisterNo(ctx, rows)
  const ways = pick('leave_empty', 'type', 'set_aside')
  return new Map(
    rows.flatMap((r) =>
      r.values.register_no && taken.has(bare(r.values.register_no))
        ? [[r.row, [{ ...mustDecide('register_no_taken', {}, ways), field: 'register_no' as const }]] as const]
        : [],
    ),
  )
}

async function serials(ctx: Ctx, ports: Ports, rows: readonly CheckedRow[]): Promise<Map<number, At[]>> {
  const known = await ports.serialsKnown(
    ctx,
    rows.flatMap((r) => r.values.serial ?? []),
  )
  const ways = pick('leave_empty', 'type', 'set_aside')
  return new Map(
    rows.flatMap((r) =>
      r.values.serial && known.has(serialMark(r.values.serial))
        ? [[r.row, [{ ...mustDecide('serial_taken', {}, ways), field: 'serial' as const }]] as const]
        : [],
    ),
  )
}

async function numbers(ctx: Ctx, ports: Ports, rows: readonly CheckedRow[]): Promise<Map<number, At[]>> {
  const given = await ports.numbersTaken(
    ctx,
    rows.flatMap((r) => r.values.number ?? []),
  )
  const earlier = await earlierLetters(ctx)
  const isTaken = (v: Values) => {
    const key = letterKey(v)
    return (v.direction !== 'in' && v.number !== undefined && given.has(v.number)) || (key !== null && earlier.has(key))
  }
  const ways = pick('set_aside', 'keep', 'type')
  return new Map(
    rows.flatMap((r) =>
      isTaken(r.values)
        ? [[r.row, [{ ...mustDecide('number_taken', {}, ways), field: 'number' as const }]] as const]
        : [],
    ),
  )
}
