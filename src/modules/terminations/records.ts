import type { DetailsOf, EventKind, Telling } from '../../kernel/event.ts'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Guarded, Note } from './bodies.ts'

export type Termination = { terminationId: string; caseId: string }
export type NewRecord = {
  name: string
  on: string
  outcome?: 'done' | 'not_met' | 'explained'
  facts?: Readonly<Record<string, string | number | boolean>>
  note?: Note
  guarded?: Guarded
}

const notePlace = (recordId: string) => ({ table: 'termination_notes', row: recordId, column: 'body' })
const guardedPlace = (recordId: string) => ({ table: 'termination_guarded', row: recordId, column: 'body' })

/** Writes one act with its words, each under the key of its class. A day that has not come is refused. */
export async function writeRecord(ctx: Ctx, t: Termination, r: NewRecord): Promise<string> {
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(r.on), ctx.today) > 0) throw new Refusal('in_the_future')
  const recordId = newId(ctx.now)
  const row = { centreId: ctx.actor.centreId, recordId, caseId: t.caseId }
  await ctx.db
    .insertInto('terminationRecords')
    .values({
      ...row,
      terminationId: t.terminationId,
      name: r.name,
      outcome: r.outcome ?? 'done',
      onDay: r.on,
      facts: JSON.stringify(r.facts ?? {}),
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  if (r.note)
    await ctx.db
      .insertInto('terminationNotes')
      .values({ ...row, body: await ctx.seal.sealJson('narrative', t.caseId, notePlace(recordId), r.note) })
      .execute()
  if (r.guarded)
    await ctx.db
      .insertInto('terminationGuarded')
      .values({ ...row, body: await ctx.seal.sealJson('safety', t.caseId, guardedPlace(recordId), r.guarded) })
      .execute()
  return recordId
}

type Tells<E> = E extends { details: infer D } ? { tells: DetailsOf<D> } : { tells?: never }

/** An act with its words, and the event that tells of it. */
export async function recordAct<E extends EventKind>(
  ctx: Ctx,
  t: Termination,
  event: E,
  r: NewRecord & Tells<E>,
): Promise<{ recordId: string }> {
  const recordId = await writeRecord(ctx, t, r)
  const about = { caseId: t.caseId, subject: ['termination_records', recordId], details: r.tells }
  await ctx.record(event, ...([about] as unknown as Telling<E>)) // `tells` is what this event tells
  return { recordId }
}

export type Recorded = {
  recordId: string
  name: string
  outcome: string
  on: string
  by: string
  recordedBy: string
  facts: Record<string, unknown>
  note: Note | null
  guarded: Guarded | null
}

/** The latest act of each name, with the words that this reader may open. */
export async function latestRecords(ctx: Ctx, t: Termination): Promise<Map<string, Recorded>> {
  const rows = await ctx.db
    .selectFrom('terminationRecords')
    .leftJoin('terminationNotes as n', (j) =>
      j.onRef('n.centreId', '=', 'terminationRecords.centreId').onRef('n.recordId', '=', 'terminationRecords.recordId'),
    )
    .leftJoin('terminationGuarded as g', (j) =>
      j.onRef('g.centreId', '=', 'terminationRecords.centreId').onRef('g.recordId', '=', 'terminationRecords.recordId'),
    )
    .leftJoin('people as p', (j) =>
      j
        .onRef('p.centreId', '=', 'terminationRecords.centreId')
        .onRef('p.personId', '=', 'terminationRecords.recordedBy'),
    )
    .distinctOn('terminationRecords.name')
    .select([
      'terminationRecords.recordId',
      'terminationRecords.name',
      'outcome',
      'onDay',
      'facts',
      'recordedBy',
      'p.callName',
      'n.body as note',
      'g.body as guarded',
    ])
    .where('terminationRecords.terminationId', '=', t.terminationId)
    .orderBy('terminationRecords.name')
    .orderBy('recordedAt', 'desc')
    .orderBy('terminationRecords.recordId', 'desc')
    .execute()
  const notes = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => (r.note ? { caseId: t.caseId, place: notePlace(r.recordId), envelope: r.note } : null)),
  )
  const guarded = await ctx.seal.openAll(
    'safety',
    rows.map((r) => (r.guarded ? { caseId: t.caseId, place: guardedPlace(r.recordId), envelope: r.guarded } : null)),
  )
  const parsed = <T>(text: string | null | undefined): T | null => (text ? (JSON.parse(text) as T) : null) // sealed by writeRecord
  return new Map(
    rows.map((r, i) => [
      r.name,
      {
        recordId: r.recordId,
        name: r.name,
        outcome: r.outcome,
        on: r.onDay,
        by: r.callName ?? '',
        recordedBy: r.recordedBy,
        facts: r.facts as Record<string, unknown>, // written by writeRecord
        note: parsed<Note>(notes[i]),
        guarded: parsed<Guarded>(guarded[i]), // written by writeRecord
      },
    ]),
  )
}

/** The words of acts on the timeline: what belongs to her story, for whom holds its key; the guarded ones stay closed there. */
export async function tellRecords(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('terminationRecords')
    .leftJoin('terminationNotes as n', (j) =>
      j.onRef('n.centreId', '=', 'terminationRecords.centreId').onRef('n.recordId', '=', 'terminationRecords.recordId'),
    )
    .select(['terminationRecords.recordId', 'n.body'])
    .where('terminationRecords.caseId', '=', caseId)
    .where('terminationRecords.recordId', 'in', [...ids])
    .execute()
  const notes = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => (r.body ? { caseId, place: notePlace(r.recordId), envelope: r.body } : null)),
  )
  const told = new Map<string, string | null>(ids.map((id) => [id, null]))
  rows.forEach((r, i) => {
    const text = notes[i]
    if (text) told.set(r.recordId, (JSON.parse(text) as Note).text ?? '') // sealed by writeRecord
  })
  return told
}
