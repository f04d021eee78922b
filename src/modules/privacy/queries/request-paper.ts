import { dayIn, momentIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { paperHead } from '../../centres/facts.ts'
import { events } from '../events.ts'
import { say } from '../paper-words.ts'
import { articleOf, CLOCK_HOURS, IDENTITIES, isCodeOfHers, OUTCOMES, RIGHTS } from '../rules.ts'
import { notesOf } from '../words-of.ts'
import { getRequest } from './requests.ts'

type Chosen = { right?: string; identity?: string; outcome?: string | null }

/** What may be ticked, in the words of the screen. */
const boxes = (chosen: Chosen) => ({
  hak: RIGHTS.map((right) => {
    const n = articleOf(right)
    return {
      ...{ teks: say(`right.${right}`), dipilih: chosen.right === right },
      batas: n === null ? null : say('paper.clock', { n, days: CLOCK_HOURS / 24 }),
    }
  }),
  identitas: IDENTITIES.map((i) => ({ teks: say(`identity.${i}`), dipilih: chosen.identity === i })),
  hasil: OUTCOMES.map((o) => ({ teks: say(`outcome.${o}`), dipilih: chosen.outcome === o })),
})

/** F41 to be filled in by hand. */
export async function requestForm(ctx: Ctx) {
  const { head, town: kota } = await paperHead(ctx)
  const data = { ...head, kota, orang: {}, ...boxes({}), petugas: { jabatan: say('paper.officer') } }
  return fileOf('formulir-f41', await printPaper(ctx, { template: 'f41', data }))
}

/** F41 as it was asked and answered. Of a protected woman it carries her code, and none of the words. */
export async function requestPaper(ctx: Ctx, { requestId }: { requestId: string }) {
  const r = await getRequest(ctx, requestId)
  const { head, town: kota } = await paperHead(ctx)
  const her = await whoOf(ctx, r.herNo)
  const notes = 'dilindungi' in her ? [] : await notesOf(ctx, 'requestId', [requestId])
  const said = (kind: string) => notes.findLast((n) => n.kind === kind)?.doc.text ?? null
  const at = (moment: string) => momentIn(Temporal.Instant.from(moment), ctx.zone)
  const dayOf = (moment: string) => dayIn(Temporal.Instant.from(moment), ctx.zone).toString()
  const answerer = r.answeredById ? await signerOf(ctx, r.answeredById) : null
  const data = {
    ...{ ...head, kota, orang: her, ...boxes(r) },
    ...{ tanggal: dayOf(r.askedAt), ditandatangani: dayOf(r.answeredAt ?? r.askedAt) },
    ...{ diminta: at(r.askedAt), lewat: say(`via.${r.via}`), batas: r.dueAt ? at(r.dueAt) : say('due.none') },
    permintaan: said('asked'),
    ...(answerer && r.answeredAt && { dijawab: say('paper.answered', { at: at(r.answeredAt), by: answerer.nama }) }),
    ...(r.ground && { alasan: say(`ground.${r.ground}`) }),
    jawaban: said('answer'),
    ...(r.appealedAt && {
      keberatan: {
        ...{ disampaikan: at(r.appealedAt), kata: said('appeal'), jawaban: said('appeal_answer') },
        ...(r.appeal &&
          r.appealDoneAt && {
            putusan: say('appeal.line', { decided: say(`appeal.${r.appeal}`), at: at(r.appealDoneAt) }),
          }),
      },
    }),
    petugas: await signerOf(ctx, r.recordedBy),
    penjawab: answerer,
  }
  const pdf = await printPaper(ctx, { template: 'f41', data })
  await ctx.record(events.request_printed, { subject: ['privacy_requests', requestId] })
  return fileOf('f41', pdf)
}

/** Her number; nothing but a code of a woman who is protected, also of one who is since she asked: her number is found no longer then. */
async function whoOf(ctx: Ctx, herNo: string | null) {
  if (herNo === null) return { induk: null }
  const { rows } = await ctx.client.query<{ her_no: string }>('select her_no from sec.case_of_number($1)', [herNo])
  const now = rows[0]?.her_no
  if (now === undefined) return { dilindungi: true, kode: null }
  return isCodeOfHers(now) ? { dilindungi: true, kode: now } : { induk: now }
}

async function signerOf(ctx: Ctx, personId: string) {
  const p = await ctx.db
    .selectFrom('people')
    .select(['name', 'position', 'rank', 'nip'])
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return { jabatan: p.position || say('paper.officer'), nama: p.name, pangkat: p.rank, nip: p.nip }
}

const fileOf = (name: string, pdf: Buffer) => ({
  ...{ fileName: `${name}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') },
})
