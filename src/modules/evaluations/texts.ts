import type { OutputOf } from '../../kernel/form.ts'
import { newId } from '../../kernel/id.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { businessForm } from './forms/results.ts'

export type TextKind = 'skill' | 'practicum' | 'instruments' | 'goals' | 'own_view' | 'business_plan' | 'readiness'
export type Repeated = { instrument: string; on: string }
/** What each kind holds under its seal. */
export type Body = {
  skill: { of: string; note: string }
  practicum: { of: string; note: string }
  instruments: { repeated: Repeated[]; explanation: string | null }
  goals: {
    t: number
    goals: { goalId: string; herWords: string; weight: number; level: number; note: string | null }[]
  }
  own_view: { achieved: string; wants: string; toTheHouse: string }
  business_plan: OutputOf<typeof businessForm>
  readiness: { of: string; reason: string }
}
export type Written<K extends TextKind> = Body[K] & { on: string; by: string; textId: string }

const place = (textId: string) => ({ table: 'evaluation_texts', row: textId, column: 'body' })

type Case = { caseId: string; isProtected: boolean }

/** Does this person hold the key of the story of this case? */
export const readsStory = (ctx: Ctx, c: Case): boolean =>
  allows(holdsKey('narrative'), ctx.actor, {
    centre_id: ctx.actor.centreId,
    case_id: c.caseId,
    is_protected: c.isProtected,
  })

/** Seals one document of the evaluation; a later one of the same kind stands in its place, the earlier stays on record. */
export async function writeText<K extends TextKind>(
  ctx: Ctx,
  caseId: string,
  kind: K,
  on: string,
  body: Body[K],
): Promise<string> {
  const textId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const sealed = await ctx.seal.sealJson('narrative', caseId, place(textId), body)
  await ctx.db
    .insertInto('evaluationTexts')
    .values({
      centreId,
      textId,
      caseId,
      kind,
      madeOn: on,
      authorId: personId,
      recordedAt: ctx.now.toString(),
      body: sealed,
    })
    .execute()
  return textId
}

/** The document of each kind that stands now; kinds without one, or without a key, are not in the answer. */
export async function openTexts(ctx: Ctx, caseId: string): Promise<Partial<{ [K in TextKind]: Written<K> }>> {
  const rows = await ctx.db
    .selectFrom('evaluationTexts')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'evaluationTexts.centreId')
        .onRef('people.personId', '=', 'evaluationTexts.authorId'),
    )
    .select([
      'evaluationTexts.textId',
      'evaluationTexts.kind',
      'evaluationTexts.madeOn',
      'evaluationTexts.body',
      'people.callName',
    ])
    .distinctOn('evaluationTexts.kind')
    .where('evaluationTexts.caseId', '=', caseId)
    .orderBy('evaluationTexts.kind')
    .orderBy('evaluationTexts.recordedAt', 'desc')
    .orderBy('evaluationTexts.textId', 'desc')
    .execute()
  const opened = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: place(r.textId), envelope: r.body })),
  )
  return Object.fromEntries(
    rows.flatMap((r, i) => {
      const text = opened[i]
      return text
        ? [[r.kind, { ...(JSON.parse(text) as object), on: r.madeOn, by: r.callName ?? '', textId: r.textId }]] // sealed by writeText
        : [] // sealed by writeText
    }),
  ) as Partial<{ [K in TextKind]: Written<K> }> // the kind names the shape that writeText sealed
}

/** The words of evaluation records on the timeline, for whoever holds the key: her own view as she said it. */
export async function tellTexts(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('evaluationTexts')
    .select(['textId', 'kind', 'body'])
    .where('caseId', '=', caseId)
    .where('textId', 'in', [...ids])
    .execute()
  const opened = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: place(r.textId), envelope: r.body })),
  )
  const told = new Map<string, string | null>(ids.map((id) => [id, null]))
  rows.forEach((r, i) => {
    const text = opened[i]
    if (text) told.set(r.textId, wordsOf(r.kind, JSON.parse(text) as Record<string, unknown>)) // sealed by writeText
  })
  return told
}

function wordsOf(kind: string, body: Record<string, unknown>): string {
  const said =
    kind === 'own_view'
      ? body['achieved']
      : kind === 'readiness'
        ? body['reason']
        : kind === 'instruments'
          ? body['explanation']
          : body['note']
  return typeof said === 'string' ? said : ''
}
