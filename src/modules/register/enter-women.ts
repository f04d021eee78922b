import { type Happened, happened } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { breathe } from '../../platform/http/long-work.ts'
import { place } from '../../platform/seal/bodies.ts'
import { sealText } from '../../platform/seal/envelope.ts'
import type { Display } from '../cases/facts/labels.ts'
import type { Identity } from '../clients/facts.ts'
import type { Values } from '../old-sheets/problem.ts'
import { callNameOf } from '../referrals/rules.ts'
import { events } from './events.ts'
import type { PastCase } from './past.ts'
import type { Ports } from './ports.ts'
import type { Entered, SettledRow } from './settled-row.ts'
import type { OpenRegister } from './store.ts'

const SLICE = 100

const displayOf = (v: Values): Display => ({
  honorific: 'Ibu',
  callName: callNameOf(v.name ?? '', v.alias ?? null),
  birthYear: v.birth_date ? Number(v.birth_date.slice(0, 4)) : v.birth_year ? Number(v.birth_year) : null,
})

const EDUCATION: Readonly<Record<string, NonNullable<Identity['education']>>> = {
  ...{ none: 'none', primary: 'sd', junior_secondary: 'smp', senior_secondary: 'sma', vocational_secondary: 'sma' },
  ...{ diploma: 'higher', university: 'higher' },
}
const MARITAL: Readonly<Record<string, NonNullable<Identity['maritalStatus']>>> = {
  ...{ single: 'single', married: 'married', divorced: 'divorced', widowed: 'widowed' },
}

/** Who she is, as far as the register says; the rest of her row stays beside her case as it was written. */
export function identityOf(v: Values): Identity {
  const known: { [K in keyof Identity]?: Identity[K] | undefined } = {
    ...{ fullName: v.name, alias: v.alias, nik: v.nik, birthPlace: v.birth_place, birthDate: v.birth_date },
    birthYear: !v.birth_date && v.birth_year ? Number(v.birth_year) : undefined,
    ...{ religion: v.religion, addressOnCard: v.address, district: v.district, phone: v.phone },
    education: v.education ? EDUCATION[v.education] : undefined,
    maritalStatus: v.marital_status ? MARITAL[v.marital_status] : undefined,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Identity // a name is always there: faultOf refuses a row without
}

/** Cases of the past with names, identities and their rows as they were written: a handful of statements for all of them. */
export async function enterWomen(
  ctx: Ctx,
  ports: Ports,
  r: OpenRegister,
  rows: readonly SettledRow[],
): Promise<{ entered: Entered[]; happened: Happened[] }> {
  const opened = await ports.openCases(
    ctx,
    rows.map(({ values }) => ({ display: displayOf(values), openedOn: values.entry_date ?? '' })),
  )
  const caseOf = new Map(rows.map(({ row }, i) => [row, opened[i]?.caseId ?? '']))
  const identities = await ports.saveIdentities(
    ctx,
    rows.map(({ row, values }) => ({ caseId: caseOf.get(row) ?? '', identity: identityOf(values), people: [] })),
  )
  const keys = new Map(identities.map((i) => [i.caseId, i.key]))
  const threads = await threadsOf(
    ctx,
    r.registerId,
    rows,
    new Map(rows.map(({ row }, i) => [row, opened[i]?.clientId ?? ''])),
  )
  const lines = []
  for (const [i, { row, values, checked }] of rows.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const caseId = caseOf.get(row) ?? ''
    const key = keys.get(caseId)
    if (!key) throw new Error('saveIdentities leaves no case without a key')
    const { intake, track, note } = values
    const doc: PastCase = {
      written: r.headDoc.columns.flatMap((c): [string, string][] => {
        const text = checked.shown[c.column]
        return text ? [[c.header || c.column, text]] : []
      }),
      ...(intake && { intake }),
      ...(track && { track }),
      ...(note && { note }),
    }
    lines.push({
      ...{ row_no: row, case_id: caseId, client_id: threads.get(row) ?? null, register_no: values.register_no ?? null },
      ...{ came_on: values.entry_date, left_on: values.exit_date, exit_kind: values.exit_kind },
      estimated: values.estimated?.split(',') ?? [],
      body: sealText(key.key, JSON.stringify(doc), { ...place('past_cases', caseId), kid: key.kid }),
    })
  }
  await ctx.door('enter_past', r.registerId, JSON.stringify(lines), ctx.now.toString())
  // the planner must not go on thinking that the tables are as small as they were
  await ctx.client.query('select sec.count_anew()')
  return {
    entered: rows.map(({ row }) => ({ row, caseId: caseOf.get(row) ?? null })),
    happened: lines.map(({ case_id: caseId }) =>
      happened(events.case_entered, { caseId, subject: ['past_cases', caseId] }),
    ),
  }
}

/** Whose thread a row goes onto: that of a woman of Titian, or of an earlier row of this sheet; none when it is a thread of its own. */
async function threadsOf(
  ctx: Ctx,
  registerId: string,
  rows: readonly SettledRow[],
  fresh: ReadonlyMap<number, string>,
): Promise<Map<number, string>> {
  const threads = new Map<number, string>()
  const firsts = rows.flatMap(({ values }) => (values.same_row ? [Number(values.same_row)] : []))
  const earlier = new Map<number, string>()
  if (firsts.length > 0) {
    const { rows: found } = await ctx.client.query<{ row_no: number; client_id: string }>(
      `select w.row_no, c.client_id from old_register_rows w join cases c on c.centre_id = w.centre_id and c.case_id = w.case_id
       where w.register_id = $1 and w.row_no = any ($2)`,
      [registerId, firsts],
    )
    for (const f of found) earlier.set(f.row_no, f.client_id)
  }
  for (const { row, values } of rows) {
    const first = values.same_row ? Number(values.same_row) : null
    const thread =
      values.client_id ?? (first === null ? undefined : (threads.get(first) ?? earlier.get(first) ?? fresh.get(first)))
    if (thread) threads.set(row, thread)
  }
  return threads
}
