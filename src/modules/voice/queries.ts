import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { rolesHere } from '../access/facts.ts'
import { hashOf, openAnswer, secretOf } from './answer-code.ts'
import { type Holder, nextClock, numberOf } from './rules.ts'
import { openNote, openVoice } from './words-of-voice.ts'

/** Everybody who works here today with all her roles, by the name that she is called. */
export async function holdersHere(ctx: Ctx): Promise<Holder[]> {
  const held = await rolesHere(ctx)
  return [...new Set(held.map((h) => h.personId))].map((personId) => ({
    personId,
    roles: held.filter((h) => h.personId === personId).map((h) => h.role),
  }))
}

export async function colleagues(ctx: Ctx) {
  const ids = (await holdersHere(ctx)).map((h) => h.personId)
  const people = await ctx.db
    .selectFrom('people')
    .select(['personId', 'callName'])
    .where('personId', 'in', ids)
    .orderBy('callName')
    .execute()
  return { people }
}

export async function answerOf(ctx: Ctx, { code }: { code: string }) {
  const secret = secretOf(code)
  const { rows } = secret
    ? await ctx.client.query<{ answer_by: string; answer: string | null }>(
        'select answer_by::text, answer from sec.voice_answer($1)',
        [hashOf(secret)],
      )
    : { rows: [] }
  const [row] = rows
  if (!secret || !row) throw new Refusal('code_wrong')
  return { answerBy: row.answer_by, answer: row.answer === null ? null : openAnswer(secret, row.answer) }
}

export const voices = (ctx: Ctx) =>
  ctx.db
    .selectFrom('voices as v')
    .innerJoin('voiceWords as w', (j) => j.onRef('w.centreId', '=', 'v.centreId').onRef('w.voiceId', '=', 'v.voiceId'))
    .select([
      'v.voiceId',
      'v.topic',
      'v.saidOn',
      'v.answerBy',
      'v.level',
      'v.outsideBy',
      'v.outsideToldAt',
      'v.policeBy',
      'v.policeToldAt',
      'v.answeredAt',
      'w.body',
    ])
    .where('w.personId', '=', ctx.actor.personId)

/** Until it is answered and, where it must be, told outside and to the police. */
const isOpen = sql<boolean>`(answered_at is null or outside_by is not null and outside_told_at is null or police_by is not null and police_told_at is null)`

/** One that was sealed to whoever asks. */
export async function getVoice(ctx: Ctx, voiceId: string) {
  const row = await voices(ctx).where('v.voiceId', '=', voiceId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return { ...row, said: openVoice(ctx, voiceId, row.body) }
}

/** After every day. */
const LAST = '9999'

export async function inbox(ctx: Ctx) {
  const found = await voices(ctx).orderBy(isOpen, 'desc').orderBy('v.answerBy').limit(200).execute()
  const rows = found.toSorted((a, b) => (nextClock(a) ?? LAST).localeCompare(nextClock(b) ?? LAST))
  const today = ctx.today.toString()
  const notes = await notesOf(
    ctx,
    rows.map((v) => v.voiceId),
  )
  return {
    voices: rows.map(({ body, ...v }) => {
      const { code, name = null, wish = null, ...said } = openVoice(ctx, v.voiceId, body)
      const { happenedAt = null, where = null, who = null, done = null, isPastOffice = false } = said
      return {
        ...{ ...v, ...said, name, wish, happenedAt, where, who, done, isPastOffice },
        number: numberOf(v.voiceId),
        isLate: v.answeredAt === null && v.answerBy < today,
        notes: notes.flatMap(({ voiceId, pdf, ...n }) => (voiceId === v.voiceId ? n : [])),
      }
    }),
  }
}

/** What became of these, as whoever asks holds it. */
export async function notesOf(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('voiceNotes as n')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'n.centreId').onRef('p.personId', '=', 'n.writtenBy'))
    .select(['n.voiceId', 'n.noteId', 'n.kind', 'n.writtenAt', 'p.callName as by', 'n.body'])
    .where('n.voiceId', 'in', [...ids])
    .where('n.personId', '=', ctx.actor.personId)
    .orderBy('n.writtenAt')
    .execute()
  return rows.map(({ body, ...n }) => {
    const { whom, name, at = null, proof = null, pdf = null } = openNote(ctx, n.noteId, body)
    return { ...n, whom, name, at, proof, pdf }
  })
}

export async function letter(ctx: Ctx, { voiceId, noteId }: { voiceId: string; noteId: string }) {
  const found = (await notesOf(ctx, [voiceId])).find((n) => n.noteId === noteId)
  if (!found?.pdf) throw new Refusal('not_found')
  return { fileName: 'surat.pdf', type: 'application/pdf', base64: found.pdf }
}

/** Before Beranda says that nothing waits. */
export async function waiting(ctx: Ctx): Promise<Record<string, number>> {
  if (!ctx.can('voice.receive')) return {}
  const open = await ctx.db
    .selectFrom('voices')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where(isOpen)
    .executeTakeFirstOrThrow()
  return { '/suara': Number(open.n) }
}
