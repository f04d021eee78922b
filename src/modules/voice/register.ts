import type { z } from 'zod'
import { dayIn, mediumDate, momentIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { printPaper } from '../../platform/http/print-paper.ts'
import { paperHead } from '../centres/facts.ts'
import type { voice } from './contract.ts'
import { events } from './events.ts'
import { say } from './letter-words.ts'
import { holdersHere } from './queries.ts'
import { numberOf, originOf, signsAs, standingOf } from './rules.ts'
import { openVoice } from './words-of-voice.ts'

type Asked = z.output<typeof voice.register.input>
/** A register that is longer is asked for by a shorter span, and never shown in part. */
const MOST = 1_000

/** What was sealed to whoever asks, the latest first: what it was about and how it stands, and neither who nor what was said. */
async function rowsOf(ctx: Ctx, { span, topic, standing }: Asked) {
  let of = ctx.db
    .selectFrom('voices as v')
    .innerJoin('voiceWords as w', (j) => j.onRef('w.centreId', '=', 'v.centreId').onRef('w.voiceId', '=', 'v.voiceId'))
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'v.centreId').onRef('p.personId', '=', 'v.answeredBy'))
    .select(['v.voiceId', 'v.topic', 'v.saidOn', 'v.answerBy', 'v.level', 'v.outsideBy', 'v.outsideToldAt'])
    .select(['v.policeBy', 'v.policeToldAt', 'v.answeredAt', 'p.callName as by', 'w.body'])
    .where('w.personId', '=', ctx.actor.personId)
    .orderBy('v.saidOn', 'desc')
    .orderBy('v.voiceId')
    .limit(MOST + 1)
  if (span?.from) of = of.where('v.saidOn', '>=', span.from)
  if (span?.until) of = of.where('v.saidOn', '<=', span.until)
  if (topic) of = of.where('v.topic', '=', topic)
  const rows = await of.execute()
  if (rows.length > MOST) throw new Refusal('span_too_long')
  const today = ctx.today.toString()
  return rows
    .map(({ body, ...v }) => {
      const said = openVoice(ctx, v.voiceId, body)
      return {
        ...v,
        number: numberOf(v.voiceId),
        origin: originOf({ speaker: said.speaker, isNamed: said.name !== undefined }),
        isPastOffice: said.isPastOffice ?? false,
        standing: standingOf(v, today),
      }
    })
    .filter((v) => !standing || v.standing === standing)
}

export async function register(ctx: Ctx, asked: Asked) {
  const rows = await rowsOf(ctx, asked)
  return { items: rows.map(({ by: _by, isPastOffice: _past, outsideBy: _o, policeBy: _p, ...v }) => v), next: null }
}

/** The same on paper, of a span that is said; signed by whoever received it. It leaves the program, so the chain says that, and no more. */
export async function registerPaper(ctx: Ctx, { span }: z.output<typeof voice.registerPaper.input>) {
  if (span.from > span.until) throw new Refusal('span_backwards')
  const { head, town: kota } = await paperHead(ctx)
  const rows = (await rowsOf(ctx, { span })).toReversed()
  const answered = rows.filter((v) => v.answeredAt !== null)
  const dayOf = (at: string) => dayIn(Temporal.Instant.from(at), ctx.zone)
  const inTime = answered.filter((v) => v.answeredAt !== null && dayOf(v.answeredAt).toString() <= v.answerBy)
  const sum = (key: string, nilai: number) => ({ teks: say(`register.sum.${key}`), nilai })
  const data = {
    ...{ ...head, kota, mulai: span.from, selesai: span.until, tanggal: ctx.today.toString() },
    jumlah: [
      ...[sum('all', rows.length), sum('answered', answered.length), sum('in_time', inTime.length)],
      ...[sum('waits', rows.filter((v) => v.standing === 'waits').length)],
      ...[sum('late', rows.filter((v) => v.standing === 'late').length)],
    ],
    baris: rows.map((v) => ({
      ...{ nomor: v.number, diterima: v.saidOn, tentang: say(`topic.${v.topic}`), dari: say(`origin.${v.origin}`) },
      tingkat: v.level && say(`level.${v.level}`),
      ...{ batas: v.answerBy, keadaan: say(`standing.${v.standing}`) },
      ...{ dijawab: v.answeredAt && dayOf(v.answeredAt).toString(), penjawab: v.by, luar: outsideOf(ctx, v) },
    })),
    penanda_tangan: await signerOf(ctx),
  }
  const pdf = await printPaper(ctx, { template: 'f40-register', data })
  await ctx.record(events.register_printed, { subject: ['centres', ctx.actor.centreId] })
  return {
    fileName: `register-${span.from}-${span.until}.pdf`,
    type: 'application/pdf',
    base64: pdf.toString('base64'),
  }
}

/** Whoever received it signs what is printed of the box. */
export async function signerOf(ctx: Ctx) {
  const me = await ctx.db
    .selectFrom('people')
    .select(['name', 'position', 'rank', 'nip'])
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  const mine = (await holdersHere(ctx)).find((h) => h.personId === ctx.actor.personId)?.roles ?? []
  return { jabatan: me.position || say(`signer.${signsAs(mine)}`), nama: me.name, pangkat: me.rank, nip: me.nip }
}

/** Who outside was told and when, or until when they must be. */
function outsideOf(ctx: Ctx, v: Awaited<ReturnType<typeof rowsOf>>[number]): string | null {
  const at = (moment: string) => momentIn(Temporal.Instant.from(moment), ctx.zone)
  const told = (moment: string) => mediumDate(dayIn(Temporal.Instant.from(moment), ctx.zone))
  const parts = [
    v.outsideToldAt
      ? say('register.outside_told', { day: told(v.outsideToldAt) })
      : v.outsideBy && say(v.isPastOffice ? 'register.beside_by' : 'register.outside_by', { at: at(v.outsideBy) }),
    v.policeToldAt
      ? say('register.police_told', { day: told(v.policeToldAt) })
      : v.policeBy && say('register.police_by', { at: at(v.policeBy) }),
  ].filter((part): part is string => Boolean(part))
  return parts.length > 0 ? parts.join('; ') : null
}
