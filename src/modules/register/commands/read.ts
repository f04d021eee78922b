import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { readSheetThen } from '../../../platform/excel/read-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime, stayAwake } from '../../../platform/http/long-work.ts'
import { sealText } from '../../../platform/seal/envelope.ts'
import { fingerprinter } from '../../../platform/seal/fingerprints.ts'
import { collectBytes, openBytes, sealBytes } from '../../../platform/seal/sealed-file.ts'
import { makeSharedKey } from '../../../platform/seal/shared-key.ts'
import { asks } from '../../old-sheets/decide.ts'
import { type Kind, type Mapping, SHARED } from '../../old-sheets/kinds.ts'
import type { PreparedRegister, PrepareInput } from '../../old-sheets/prepare-register.ts'
import type { LayoutHints } from '../../sheets/read-layout.ts'
import { namesOf } from '../../staff/facts.ts'
import { compared } from '../compare.ts'
import type { register } from '../contract.ts'
import { events } from '../events.ts'
import { rememberedLayouts } from '../layouts.ts'
import type { Ports } from '../ports.ts'
import { getDraft, placeOfFile, placeOfHead, REGISTER_GROUP, type RegisterHead } from '../store.ts'
import { writeRows } from '../write-rows.ts'

const STEP = new URL('../../old-sheets/prepare-register.ts', import.meta.url)

type Way = { kind: Kind; mapping?: Mapping | undefined; hints: LayoutHints }

/** Reads and checks the file in a process of its own, then looks at what Titian holds already. */
async function prepare(ctx: Ctx, ports: Ports, bytes: Uint8Array, { kind, mapping, hints }: Way) {
  await giveTime(ctx)
  const input: PrepareInput = {
    ...{ kind, hints, today: ctx.today.toString(), remembered: await rememberedLayouts(ctx, kind) },
    ...(mapping && { mapping }),
  }
  const prepared = await stayAwake(ctx, readSheetThen<PreparedRegister | null>(bytes, { module: STEP, input }))
  if (!prepared) throw new Refusal('no_table')
  return { prepared, rows: await compared(ctx, ports, kind, prepared.rows) }
}
type Prepared = Awaited<ReturnType<typeof prepare>>

function headOf(fileName: string, { prepared: p }: Prepared, hints: LayoutHints, byHand: boolean): RegisterHead {
  const { sheet, headerRows, columns, fingerprint, isGuess, others } = p
  return { ...{ fileName, sheet, headerRows, columns, fingerprint, isGuess, others, hints, byHand } }
}

const countOf = (p: Prepared) => ({
  rows: p.rows.length,
  mustDecide: p.rows.filter((r) => r.checked.problems.some(asks)).length,
})

export const read = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof register.read.input>) => {
  const bytes = Buffer.from(input.fileBase64, 'base64')
  const fileMark = await markOf(ctx, bytes)
  if (fileMark && !input.again) await stopAtSameFile(ctx, fileMark)
  const { kind, name } = input
  const done = await prepare(ctx, ports, bytes, { kind, hints: {} })
  const registerId = newId(ctx.now)
  const shared = await makeSharedKey(ctx.seal, REGISTER_GROUP)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('oldRegisters')
    .values({
      ...{ centreId, registerId, kind, fileMark, broughtBy: personId, broughtAt: ctx.now.toString() },
      ...{ kid: shared.kid, keyByGroup: shared.byGroup, keyByPerson: shared.byPerson, generation: shared.generation },
      head: sealText(shared.key, JSON.stringify(headOf(name, done, {}, false)), placeOfHead(registerId, shared.kid)),
      rowsRead: done.rows.length,
    })
    .execute()
  const file = await collectBytes(sealBytes(shared.key, [bytes], placeOfFile(registerId, shared.kid)))
  await ctx.db.insertInto('oldRegisterFiles').values({ centreId, registerId, file }).execute()
  await writeRows(ctx, { registerId, kind, kid: shared.kid, key: shared.key }, done.prepared, done.rows)
  await ctx.record(events.read, { subject: ['old_registers', registerId], details: countOf(done) })
  return { registerId, version: 1, ...countOf(done) }
}

async function markOf(ctx: Ctx, bytes: Uint8Array): Promise<string | null> {
  const group = await ctx.seal.group('intake')
  return group && fingerprinter(group.secret).file(bytes)
}

/** The same file a second time is said before anything is read; one that was dropped is none. */
async function stopAtSameFile(ctx: Ctx, fileMark: string): Promise<void> {
  const before = await ctx.db
    .selectFrom('oldRegisters')
    .select(['registerId', 'broughtAt', 'broughtBy'])
    .where('fileMark', '=', fileMark)
    .where('state', '<>', 'dropped')
    .orderBy('broughtAt', 'desc')
    .executeTakeFirst()
  if (!before) return
  const who = (await namesOf(ctx, [before.broughtBy])).get(before.broughtBy) ?? ''
  const day = Temporal.Instant.from(before.broughtAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  throw new Refusal('same_file', { params: { registerId: before.registerId, day, who } })
}

/** Checked anew from the file itself. Decisions fall away: they were answers to other questions. */
export const setMapping = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof register.setMapping.input>) => {
  const r = await getDraft(ctx, input.registerId, input.version)
  if (input.mapping) refuseTwice(input.mapping)
  const before = r.headDoc
  const hints: LayoutHints = {
    ...before.hints,
    ...(input.sheet !== undefined && { sheet: input.sheet }),
    ...(input.headerRow !== undefined && { headerRow: input.headerRow }),
    ...(input.rows && { rows: { ...before.hints.rows, ...input.rows } }),
  }
  const moved = input.sheet !== undefined || input.headerRow !== undefined // other columns: the old mapping means nothing there
  const kept = Object.fromEntries(before.columns.map((c) => [c.column, c.field]))
  const mapping = input.mapping ?? (moved ? undefined : kept)
  const stored = await ctx.db
    .selectFrom('oldRegisterFiles')
    .select('file')
    .where('registerId', '=', r.registerId)
    .executeTakeFirstOrThrow()
  const bytes = await collectBytes(openBytes(r.key, [stored.file], placeOfFile(r.registerId, r.kid)))
  const done = await prepare(ctx, ports, bytes, { kind: r.kind, mapping, hints })
  const head = headOf(before.fileName, done, hints, before.byHand || input.mapping !== undefined)
  const version = r.version + 1
  await ctx.db
    .updateTable('oldRegisters')
    .set({
      head: sealText(r.key, JSON.stringify(head), placeOfHead(r.registerId, r.kid)),
      version,
      rowsRead: done.rows.length,
    })
    .where('registerId', '=', r.registerId)
    .execute()
  await ctx.db.deleteFrom('oldRegisterRows').where('registerId', '=', r.registerId).execute()
  await writeRows(ctx, r, done.prepared, done.rows)
  await ctx.record(events.mapped, { subject: ['old_registers', r.registerId], details: countOf(done) })
  return { version, mustDecide: countOf(done).mustDecide }
}

/** A field is one column's; notes and what is left out may repeat. */
function refuseTwice(mapping: Mapping): void {
  const fields = Object.values(mapping).filter((f) => !SHARED.has(f))
  const twice = fields.find((f, i) => fields.indexOf(f) !== i)
  if (twice) throw new Refusal('field_twice', { params: { field: twice } })
}

export async function drop(ctx: Ctx, input: z.output<typeof register.drop.input>) {
  const r = await getDraft(ctx, input.registerId, input.version)
  const set = { state: 'dropped' as const, settledBy: ctx.actor.personId, settledAt: ctx.now.toString() }
  await ctx.db
    .updateTable('oldRegisters')
    .set({ ...set, version: r.version + 1 })
    .where('registerId', '=', r.registerId)
    .execute()
  await ctx.record(events.dropped, { subject: ['old_registers', r.registerId] })
  return {}
}
