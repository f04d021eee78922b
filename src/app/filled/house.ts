import { dayIn, momentIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { formatRupiah } from '../../kernel/rupiah.ts'
import { getCase } from '../../modules/cases/facts/case.ts'
import { ofCase as belongingsOf } from '../../modules/custody/queries/custody.ts'
import custody from '../../modules/custody/words/id.json' with { type: 'json' }
import { rulesNow, toldTo } from '../../modules/house-rules/queries/rules.ts'
import houseRules from '../../modules/house-rules/words/id.json' with { type: 'json' }
import { pass } from '../../modules/leave/queries/passes.ts'
import leave from '../../modules/leave/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { dayWords, rows, sayOf } from './say.ts'

const things = sayOf(custody)
const rules = sayOf(houseRules)
const out = sayOf(leave)

/** F08: what she brought, and what went back. */
export const f08: Filled = async (ctx, caseId) => {
  if (!ctx.can('custody.read')) throw new Refusal('not_allowed')
  // whether she is leaving is nothing that this paper says
  const { belongings, stillHere } = await belongingsOf({ isLeaving: async () => false })(ctx, { caseId })
  const [first] = belongings
  if (!first || belongings.every((b) => b.item === null)) return null
  const dayOf = (at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()
  return {
    on: dayOf(first.receivedAt),
    by: first.receivedBy,
    head: rows(['Diterima oleh', first.receivedBy], ['Masih dititipkan', `${stillHere} barang`]),
    parts: [],
    table: belongings.map((b, i) => [
      String(i + 1),
      b.item ?? '',
      String(b.quantity),
      b.condition ?? '',
      [things.code('kept', b.kept), b.envelopeNo].filter(Boolean).join(' '),
      b.valueRupiah === null ? '' : formatRupiah(b.valueRupiah),
      b.returnedAt ? `${dayWords(dayOf(b.returnedAt))}, ${things.code('returned', b.returnedTo)}` : '',
    ]),
  }
}

const RIGHTS = [
  'Didengar, dan ikut memutuskan rencananya sendiri.',
  'Tidak dipukul, dihina, dipaksa, atau diancam oleh siapa pun.',
  'Melihat datanya, membetulkannya, dan menarik persetujuannya.',
  'Beribadah menurut agamanya, dan tidak diminta ikut ibadah lain.',
  'Dirawat bila sakit, dan menghubungi orang yang aman baginya.',
  'Berhenti kapan saja; jalan pulangnya dibicarakan agar aman.',
]
const COMPLAINING =
  'Kepada siapa saja yang dipercaya, kotak pengaduan, atau layar penghuni. Pengaduan tidak dibaca orang yang diadukan.'

/** F09: how long, her rights, the rules that hold today and how to complain. */
export const f09: Filled = async (ctx, caseId) => {
  if (!ctx.can('houseRules.read')) throw new Refusal('not_allowed')
  const c = await getCase(ctx, caseId)
  const now = await rulesNow(ctx)
  if (now.version === 0) return null
  const told = ctx.can('houseRules.measures') ? (await toldTo(ctx, { caseId })).told[0] : undefined
  return {
    on: told ? dayIn(Temporal.Instant.from(told.at), ctx.zone).toString() : null,
    by: told?.by ?? null,
    head: rows(
      ['Mulai', c.admittedOn && dayWords(c.admittedOn)],
      ['Direncanakan selesai', c.plannedEndOn && dayWords(c.plannedEndOn)],
      ['Aturan', `versi ${now.version}`],
      ['Dijelaskan', told ? `${rules.code('how', told.how)}, oleh ${told.by}` : 'belum'],
      ['Dipahami', told && rules.code('understood', told.understood)],
    ),
    parts: [
      {
        title: 'Hak Ibu',
        rows: RIGHTS.map((text, i) => ({ label: `Hak ${i + 1}`, text })),
      },
      { title: 'Bila ada yang tidak beres', rows: rows(['Mengadu', COMPLAINING]) },
    ],
    table: now.rules.map(({ text, why }, i) => [String(i + 1), text, why ?? '']),
  }
}

/** F25: one leave, from asking to coming back. Where a protected woman goes is told to fewer than hold the key of this paper. */
export const f25: Filled = async (ctx, caseId, id) => {
  if (!ctx.can('leave.read')) throw new Refusal('not_allowed')
  if (!id) return null
  const p = await pass(ctx, { passId: id })
  if (p.caseId !== caseId) return null
  if ((await getCase(ctx, caseId)).isProtected) return 'closed'
  const at = (moment: string | null) => moment && momentIn(Temporal.Instant.from(moment), ctx.zone)
  const label = (name: string) => out.word(`forms.ask.${name}`)
  return {
    on: dayIn(Temporal.Instant.from(p.askedAt), ctx.zone).toString(),
    by: p.askedBy,
    head: rows(['Nomor', p.code], [label('kind'), out.code('kind', p.kind)], ['Keadaan', out.code('state', p.state)]),
    parts: [
      {
        title: 'Yang diminta',
        rows: rows(
          ['Dari', at(p.fromAt)],
          ['Kembali', at(p.backAt)],
          [label('said.to'), p.to],
          [label('said.companion'), p.companion],
          [label('said.why'), p.why],
          ['Diminta lewat', p.askedBy],
        ),
      },
      {
        title: 'Keputusan dan perjalanan',
        rows: rows(
          ['Keputusan', p.decision ? out.code('decision', p.decision) : 'belum'],
          ['Diputuskan oleh', p.decidedBy],
          ['Diperiksa', p.checked.map((check) => out.code('check', check)).join(', ')],
          ['Keluar', at(p.outAt)],
          ['Kembali sebenarnya', at(p.inAt)],
        ),
      },
    ],
  }
}
