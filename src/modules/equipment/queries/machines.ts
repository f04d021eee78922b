import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { listSheet as sheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { resourcesOf } from '../../places/facts.ts'
import { trackGroups } from '../../programme/facts.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { machineList } from '../lists/machines.ts'
import type { Ports } from '../ports.ts'
import { readCode, upkeepOf } from '../rules.ts'
import {
  getMachine,
  loanRows,
  type MachineRow,
  machineRows,
  openAnswer,
  takingsOf,
  worksOf,
  writeOffsOf,
} from './rows.ts'

type LoanRow = Awaited<ReturnType<ReturnType<typeof loanRows>['execute']>>[number]
const dayOf = (ctx: Ctx, at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()

/** Who has it: the class by its name, a woman as this reader may call her. */
async function borrowers(ctx: Ctx, loans: readonly LoanRow[]): Promise<(l: LoanRow) => string | null> {
  const groups = new Map((ctx.can('programme.groups') ? await trackGroups(ctx) : []).map((g) => [g.groupId, g.name]))
  const labels = await labelsOf(
    ctx,
    loans.flatMap((l) => l.caseId ?? []),
  )
  return (l) => (l.caseId ? (labels.get(l.caseId)?.label ?? null) : l.groupId ? (groups.get(l.groupId) ?? null) : null)
}

const shown = (ctx: Ctx, m: MachineRow, lentTo: string | null) => ({
  ...{ machineId: m.machineId, label: m.label, name: m.name, brand: m.brand, serial: m.serial },
  ...{ placeId: m.placeId, place: [m.place, m.spot].filter(Boolean).join(', ') || null, condition: m.condition },
  ...{ upkeep: upkeepOf(m.nextOn, ctx.today), nextOn: m.nextOn, lentUntil: m.lentUntil, lentTo },
  ...{ worthRupiah: m.worthRupiah, boughtOn: m.boughtOn },
})

export async function machines(ctx: Ctx) {
  const rows = await machineRows(ctx).orderBy('m.label').limit(2000).execute()
  const out = await loanRows(ctx).where('l.backAt', 'is', null).execute()
  const toWhom = await borrowers(ctx, out)
  const of = new Map(out.map((l) => [l.machineId, toWhom(l)]))
  const all = rows.map((m) => shown(ctx, m, of.get(m.machineId) ?? null))
  return {
    machines: all.filter((m) => m.condition !== 'written_off'),
    writtenOff: all.filter((m) => m.condition === 'written_off'),
    openTakingId: (await takingsOf(ctx)).find((k) => k.closedAt === null)?.takingId ?? null,
  }
}

export async function listSheet(ctx: Ctx) {
  return sheet(ctx, machineList, (await machines(ctx)).machines, listWords, events.list_taken_out)
}

export const machine =
  (ports: Ports) =>
  async (ctx: Ctx, { machineId }: { machineId: string }) => {
    const m = await getMachine(ctx, machineId)
    const loans = await loanRows(ctx).where('l.machineId', '=', machineId).execute()
    const toWhom = await borrowers(ctx, loans)
    const open = loans.find((l) => l.backAt === null)
    const works = []
    for (const { body, workId, ...w } of await worksOf(ctx, machineId)) {
      const words = body && (await openShared<{ words: string }>(ctx, 'staff', 'machine_works', { id: workId, body }))
      works.push({ ...w, workId, words: words ? words.words : null })
    }
    const rows = await writeOffsOf(ctx, machineId)
    const gone = ctx.can('equipment.write_minute') ? rows.filter((w) => w.decision === 'approved') : []
    const minutes = await ports.minutesOf(
      ctx,
      'ba-hapus-alat',
      gone.map((w) => w.writeOffId),
    )
    const writeOffs = []
    for (const w of rows) {
      const told = await openShared<{ words: string }>(ctx, 'staff', 'machine_write_offs', {
        id: w.writeOffId,
        body: w.body,
      })
      writeOffs.push({
        ...{ writeOffId: w.writeOffId, reason: w.reason, words: told?.words ?? null, answer: await openAnswer(ctx, w) },
        ...{
          proposedBy: w.proposedBy,
          proposedOn: dayOf(ctx, w.proposedAt),
          decision: w.decision,
          decidedBy: w.decidedBy,
        },
        decidedOn: w.decidedAt && dayOf(ctx, w.decidedAt),
        minute: minutes.get(w.writeOffId) ?? null,
      })
    }
    const isThere = m.condition !== 'written_off'
    const asked = rows.find((w) => w.decision === null)
    return {
      ...shown(ctx, m, open ? toWhom(open) : null),
      ...{ spot: m.spot, setId: m.setId, set: m.set, everyDays: m.everyDays, code: m.code, version: m.version },
      ...{ works, writeOffs },
      loans: loans.map((l) => ({
        ...{ loanId: l.loanId, to: toWhom(l), isWoman: l.caseId !== null, dueOn: l.dueOn, lentBy: l.lentBy },
        ...{ lentOn: dayOf(ctx, l.lentAt), backOn: l.backAt && dayOf(ctx, l.backAt) },
      })),
      mayWork: ctx.can('equipment.work') && isThere,
      mayKeep: ctx.can('equipment.keep') && isThere,
      mayTakeBack: ctx.can('equipment.work') && open !== undefined,
      mayDecide: ctx.can('equipment.approve') && asked !== undefined && asked.proposerId !== ctx.actor.personId,
    }
  }

export async function choices(ctx: Ctx) {
  const resources = await resourcesOf(ctx)
  const named = (kind: 'place' | 'equipment') =>
    resources.filter((r) => r.kind === kind && r.isInUse).map((r) => ({ id: r.resourceId, name: r.name }))
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('state', '=', 'open')
    .where('presence', 'in', ['in_house', 'away'])
    .execute()
  // whoever teaches lends to the women of the own class
  const known = rows.map((r) => r.caseId).filter((c) => ctx.can('equipment.keep') || ctx.actor.taught.includes(c))
  const labels = await labelsOf(ctx, known)
  return {
    places: named('place'),
    sets: named('equipment'),
    groups: (ctx.can('programme.groups') ? await trackGroups(ctx) : []).map((g) => ({ id: g.groupId, name: g.name })),
    women: known
      .flatMap((caseId) => {
        const her = labels.get(caseId)
        return her ? [{ caseId, label: her.label, honorific: her.honorific, isProtected: her.isProtected }] : []
      })
      .toSorted((a, b) => a.label.localeCompare(b.label, 'id')),
  }
}

export async function byCode(ctx: Ctx, { labelCode }: { labelCode: string }) {
  const read = readCode(labelCode)
  const row = read === undefined ? undefined : await machineRows(ctx).where('m.code', '=', read).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return { machineId: row.machineId }
}
