import type { Ctx } from '../../platform/http/context.ts'
import { openCopy } from '../../platform/seal/copies.ts'
import { type SurveyWord, WORD } from './facts.ts'
import { isNeutral, meansOf, stateOf, valueOf, WAYS, type Way } from './rules.ts'

type Told = {
  round_id: string
  answers: number | null
  sums: (number | null)[]
  counts: (number | null)[]
  ways: Partial<Record<Way, number>> | null
}
type Word = { round_id: string; word_id: string; body: string }

export async function rounds(ctx: Ctx) {
  const all = await ctx.db
    .selectFrom('surveyRounds')
    .select(['roundId', 'opensOn', 'closesOn', 'answer'])
    .orderBy('closesOn', 'desc')
    .limit(20)
    .execute()
  const now = ctx.now.toString()
  const { rows: told } = await ctx.client.query<Told>(
    'select round_id, answers, sums, counts, ways from sec.survey_told($1)',
    [now],
  )
  const { rows: words } = await ctx.client.query<Word>(
    'select round_id, word_id, body from sec.survey_words_told($1)',
    [now],
  )
  const today = ctx.today.toString()
  const shown = all.map((r) => {
    const state = stateOf(r, today)
    return {
      ...{ roundId: r.roundId, opensOn: r.opensOn, closesOn: r.closesOn, answer: r.answer, state },
      told: toldOf(told.find((x) => x.round_id === r.roundId)),
      words: words
        .filter((w) => w.round_id === r.roundId)
        .map((w) => openCopy<SurveyWord>(ctx, WORD, w.word_id, w.body).said),
      mayAnswer: state === 'over' && r.answer === null && ctx.can('survey.answer'),
    }
  })
  const running = shown.find((r) => r.state === 'open')
  const mayEnter = ctx.can('survey.enter') && isNeutral(ctx.actor.roles)
  return {
    rounds: shown,
    mayOpen: ctx.can('survey.lead') && !running,
    mayEnter: (mayEnter && running?.roundId) || null,
  }
}

function toldOf(row: Told | undefined) {
  if (!row || row.answers === null) return null
  const elements = meansOf(row.sums, row.counts)
  const ways = row.ways && WAYS.map((way) => ({ way, answers: row.ways?.[way] ?? 0 }))
  return { answers: row.answers, elements, value: valueOf(elements), ways }
}
