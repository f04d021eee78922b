import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Answers, Instrument } from './scales/instrument.ts'
import { findInstrument } from './scales/registry.ts'
import type { Scored } from './scales/score.ts'
import type { WordedInstrument } from './scales/worded.ts'
import type { answers } from './shapes.ts'

/** What is sealed of one taking. `scored` and `worded` come with its end and never change after. */
export type TakingBody = {
  answers: z.output<typeof answers>
  note: string
  /** dangers for which a flag was raised */
  safetyTasks?: string[]
  scored?: Scored
  worded?: WordedInstrument
}

const place = (takingId: string) => ({ table: 'instrument_answers', row: takingId, column: 'body' })

export const takings = (ctx: Ctx) =>
  ctx.db
    .selectFrom('instrumentTakings')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'instrumentTakings.centreId')
        .onRef('people.personId', '=', 'instrumentTakings.startedBy'),
    )
    .select([
      'instrumentTakings.takingId',
      'instrumentTakings.caseId',
      'instrumentTakings.instrument',
      'instrumentTakings.instrumentVersion',
      'instrumentTakings.takenOn',
      'instrumentTakings.mode',
      'instrumentTakings.isComplete',
      'instrumentTakings.finishedAt',
      'instrumentTakings.setAsideAt',
      'instrumentTakings.version',
      'people.callName as by',
    ])

export type TakingRow = Awaited<ReturnType<ReturnType<typeof takings>['execute']>>[number]

export async function getTaking(ctx: Ctx, takingId: string): Promise<TakingRow & { of: Instrument }> {
  const row = await takings(ctx).where('instrumentTakings.takingId', '=', takingId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return { ...row, of: instrumentOf(row) }
}

/** @throws Error when answers point to a version that was taken out of the registry, which must never happen */
export function instrumentOf(row: { instrument: string; instrumentVersion: number }): Instrument {
  const found = findInstrument(row.instrument, row.instrumentVersion)
  if (!found) throw new Error(`no instrument ${row.instrument} version ${row.instrumentVersion}`)
  return found
}

export const shownTaking = (row: TakingRow) => ({
  takingId: row.takingId,
  version: row.version,
  instrumentVersion: row.instrumentVersion,
  takenOn: row.takenOn,
  mode: row.mode,
  isComplete: row.isComplete,
  by: row.by,
  finishedAt: row.finishedAt,
})

/** Bodies that this person may open, by taking. */
export async function openBodies(
  ctx: Ctx,
  rows: readonly { takingId: string; caseId: string }[],
): Promise<Map<string, TakingBody & { savedAt: string }>> {
  if (rows.length === 0) return new Map()
  const texts = await ctx.db
    .selectFrom('instrumentAnswers')
    .select(['takingId', 'caseId', 'body', 'savedAt'])
    .where(
      'takingId',
      'in',
      rows.map((r) => r.takingId),
    )
    .execute()
  const opened = await ctx.seal.openAll(
    'narrative',
    texts.map((t) => ({ caseId: t.caseId, place: place(t.takingId), envelope: t.body })),
  )
  return new Map(
    texts.flatMap((t, i) => {
      const text = opened[i]
      return text ? [[t.takingId, { ...(JSON.parse(text) as TakingBody), savedAt: t.savedAt }] as const] : [] // sealed by writeBody
    }),
  )
}

/** The open body of a taking for writing; whoever may not open it may not change it. */
export async function getBody(ctx: Ctx, row: { takingId: string; caseId: string }): Promise<TakingBody> {
  const body = (await openBodies(ctx, [row])).get(row.takingId)
  if (!body) throw new Refusal('not_allowed')
  const { savedAt: _savedAt, ...rest } = body
  return rest
}

export async function writeBody(
  ctx: Ctx,
  row: { takingId: string; caseId: string },
  body: TakingBody,
  isNew = false,
): Promise<void> {
  const text = await ctx.seal.sealJson('narrative', row.caseId, place(row.takingId), body)
  const saved = { body: text, savedBy: ctx.actor.personId, savedAt: ctx.now.toString() }
  if (isNew)
    await ctx.db
      .insertInto('instrumentAnswers')
      .values({ centreId: ctx.actor.centreId, takingId: row.takingId, caseId: row.caseId, ...saved })
      .execute()
  else await ctx.db.updateTable('instrumentAnswers').set(saved).where('takingId', '=', row.takingId).execute()
}

export const asAnswers = (body: TakingBody): Answers => body.answers

/** The sheet as it stands, for whoever began on an older version. */
export async function savedSheet(ctx: Ctx, takingId: string) {
  const row = await getTaking(ctx, takingId)
  const { answers, note } = await getBody(ctx, row)
  return { answers, note, version: row.version }
}
