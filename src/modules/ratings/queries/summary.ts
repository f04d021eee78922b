import type { Ctx } from '../../../platform/http/context.ts'
import { openCopy } from '../../../platform/seal/copies.ts'
import { type RatingWord, WORD } from '../facts.ts'
import { meanTenths, together } from '../rules.ts'

type Row = {
  week_on: string
  deliverer_id: string
  ratings: number | null
  session_faces: number[] | null
  deliverer_faces: number[] | null
}

export async function summary(ctx: Ctx) {
  const { rows } = await ctx.client.query<Row>(
    'select week_on::text, deliverer_id, ratings, session_faces, deliverer_faces from sec.rating_weeks($1)',
    [ctx.now.toString()],
  )
  const leads = ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')
  return {
    mine: sumOf(rows.filter((r) => r.deliverer_id === ctx.actor.personId)),
    weeks: leads ? await named(ctx, rows) : null,
    words: await wordsFor(ctx),
  }
}

/** One's own, all weeks together. */
function sumOf(rows: readonly Row[]) {
  const told = rows.flatMap((r) => toldOf(r) ?? [])
  if (told.length === 0) return null
  return {
    ratings: told.reduce((n, w) => n + w.ratings, 0),
    sessionTenths: meanTenths(together(told.map((w) => w.session))),
    delivererTenths: meanTenths(together(told.map((w) => w.deliverer))),
  }
}

const toldOf = ({ ratings, session_faces, deliverer_faces }: Row) =>
  ratings === null || !session_faces || !deliverer_faces
    ? null
    : { ratings, session: session_faces, deliverer: deliverer_faces }

async function named(ctx: Ctx, rows: readonly Row[]) {
  const names = await ctx.db
    .selectFrom('deliverers as d')
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'd.centreId').onRef('p.personId', '=', 'd.personId'))
    .select(['d.delivererId', 'd.name', 'p.callName'])
    .execute()
  const nameOf = new Map(names.map((n) => [n.delivererId, n.callName ?? n.name]))
  return rows.map((r) => ({
    ...{ weekOn: r.week_on, delivererId: r.deliverer_id, who: nameOf.get(r.deliverer_id) ?? '–' },
    told: toldOf(r),
  }))
}

/** Words of weeks to which nothing is added any more: of this week somebody would know who had just stood at the screen. */
async function wordsFor(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ word_id: string; week_on: string; body: string }>(
    'select word_id, week_on::text, body from sec.rating_words_told($1)',
    [ctx.now.toString()],
  )
  return rows.map(({ word_id: wordId, week_on: weekOn, body }) => ({
    ...{ wordId, weekOn },
    ...openCopy<RatingWord>(ctx, WORD, wordId, body),
  }))
}
