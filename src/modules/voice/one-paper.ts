import type { z } from 'zod'
import { dayIn, mediumDate, momentIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { printPaper } from '../../platform/http/print-paper.ts'
import { paperHead } from '../centres/facts.ts'
import { openAnswer, secretOf } from './answer-code.ts'
import type { voice } from './contract.ts'
import { events } from './events.ts'
import { say } from './letter-words.ts'
import { notesOf, voices } from './queries.ts'
import { signerOf } from './register.ts'
import { accusesSomebody, numberOf, originOf } from './rules.ts'
import { openVoice, type Said } from './words-of-voice.ts'

/** F40 of one: whole, for the file of whoever received it, or what whoever is accused is given, which tells of nobody. */
export async function paper(ctx: Ctx, { voiceId, sheet }: z.output<typeof voice.paper.input>) {
  const row = await voices(ctx)
    .leftJoin('people as p', (j) => j.onRef('p.centreId', '=', 'v.centreId').onRef('p.personId', '=', 'v.answeredBy'))
    .select(['v.answer', 'p.callName as by'])
    .where('v.voiceId', '=', voiceId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const said = openVoice(ctx, voiceId, row.body)
  if (sheet === 'accused' && !accusesSomebody(row.topic, said.about)) throw new Refusal('accuses_nobody')
  const { head, town: kota } = await paperHead(ctx)
  const data = {
    ...{ ...head, kota, tanggal: ctx.today.toString(), untuk: sheet === 'accused' ? 'diadukan' : 'penerima' },
    ...{
      nomor: numberOf(voiceId),
      tentang: say(`topic.${row.topic}`),
      tingkat: row.level && say(`level.${row.level}`),
    },
    penanda_tangan: await signerOf(ctx),
    ...(sheet === 'receiver' && (await wholeOf(ctx, row, said))),
  }
  const pdf = await printPaper(ctx, { template: 'f40-suara', data })
  // the same line as of a register, which may be printed when nothing is in it: it tells no more
  await ctx.record(events.register_printed, { subject: ['centres', ctx.actor.centreId] })
  return { fileName: `${numberOf(voiceId)}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}

type Row = {
  voiceId: string
  saidOn: string
  answerBy: string
  answeredAt: string | null
  answer: string | null
  by: string | null
}

async function wholeOf(ctx: Ctx, row: Row, said: Said) {
  const moment = (at: string) => momentIn(Temporal.Instant.from(at), ctx.zone)
  const origin = say(`origin.${originOf({ speaker: said.speaker, isNamed: said.name !== undefined })}`)
  const rows: [string, string | null | undefined][] = [
    ['from', said.name ? `${origin}: ${said.name}` : origin],
    ['about', said.about.join(', ')],
    ['happened', said.happenedAt && [moment(said.happenedAt), said.where].filter(Boolean).join(', ')],
    ['what', said.what],
    ['who', said.who],
    ['done', said.done],
    ['wish', said.wish],
  ]
  const secret = secretOf(said.code)
  const notes = await notesOf(ctx, [row.voiceId])
  return {
    ...{ diterima: row.saidOn, batas: row.answerBy },
    baris: rows.flatMap(([label, isi]) => (isi ? [{ label: say(`sheet.${label}`), isi }] : [])),
    pemberitahuan: notes.map((n) =>
      [
        say(`sheet.${n.kind}`, { whom: say(`whom.${n.whom}`), name: n.name, at: moment(n.at ?? n.writtenAt) }),
        n.proof?.replaceAll('\n', ' '),
      ]
        .filter(Boolean)
        .join(' ')
        .slice(0, 290),
    ),
    jawaban: row.answer !== null && secret ? openAnswer(secret, row.answer) : null,
    dijawab: row.answeredAt && `${mediumDate(dayIn(Temporal.Instant.from(row.answeredAt), ctx.zone))}, ${row.by ?? ''}`,
  }
}
