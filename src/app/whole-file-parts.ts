import { dayIn } from '../kernel/dates.ts'
import { Refusal } from '../kernel/refusal.ts'
import { openIdentity } from '../modules/clients/facts.ts'
import { ledger } from '../modules/consents/queries.ts'
import consentWords from '../modules/consents/words/id.json' with { type: 'json' }
import { planPaperData } from '../modules/plans/facts.ts'
import { ofCase as referralsOf } from '../modules/service-referrals/queries/referrals.ts'
import serviceWords from '../modules/service-referrals/words/id.json' with { type: 'json' }
import type { Part } from '../modules/whole-files/ports.ts'
import type { Ctx } from '../platform/http/context.ts'
import { dayWords, rows, sayOf } from './filled/say.ts'

export type Case = { caseId: string; isProtected: boolean }
type Read = (ctx: Ctx, c: Case) => Promise<(Omit<Part, 'title' | 'table'> & { table?: Part['table'] }) | null>
/** `namesHer`: it exists to say who she is, so of a protected woman it is in no file. */
export type OfHers = { title: string; namesHer?: true; read: Read }
const consents = sayOf(consentWords)
const services = sayOf(serviceWords)

/** Who she is, with her numbers in full: they are hers. */
const identity: OfHers = {
  title: 'Identitas',
  namesHer: true,
  read: async (ctx, { caseId }) => {
    if (!ctx.can('clients.read')) throw new Refusal('not_allowed')
    const i = await openIdentity(ctx, caseId)
    if (!i) return null
    const head = rows(
      ['Nama lengkap', i.fullName],
      ['Nama panggilan', i.alias],
      ['NIK', i.nik],
      ['Nomor KK', i.kk],
      ['Tempat lahir', i.birthPlace],
      [
        'Tanggal lahir',
        i.birthDate ? dayWords(i.birthDate) : i.birthYear === undefined ? null : `tahun ${i.birthYear}`,
      ],
      ['Nama ibu', i.motherName],
      ['Agama', i.religion],
      ['Bahasa', i.language],
      ['Jumlah anak', i.children === undefined ? null : String(i.children)],
      ['Alamat di KTP', i.addressOnCard],
      ['Alamat sekarang', i.addressNow],
      ['Kabupaten atau kota', i.district],
      ['Telepon', i.phone],
      ['Disabilitas', i.disability],
      ['Bantuan yang diterima', i.aid],
    )
    return { on: null, by: null, head, parts: [] }
  },
}

/** Every answer she gave, the newest first. */
const agreed: OfHers = {
  title: 'Persetujuan',
  read: async (ctx, { caseId }) => {
    if (!ctx.can('consents.read')) throw new Refusal('not_allowed')
    const { history } = await ledger(ctx, { caseId })
    if (history.length === 0) return null
    const said = history.map((l): [string, string] => {
      const on = dayWords(dayIn(Temporal.Instant.from(l.givenAt), ctx.zone).toString())
      const until = l.validUntil ? `, berlaku sampai ${dayWords(l.validUntil)}` : ''
      return [
        consents.code('purpose', l.purpose),
        `${consents.code('answer', l.answer)}, ${on}${until}. Dijelaskan oleh ${l.explainedBy}.`,
      ]
    })
    return { on: null, by: null, head: rows(...said), parts: [] }
  },
}

/** Her plan that stands, goal by goal. */
const plan: OfHers = {
  title: 'Rencana layanan (F16)',
  read: async (ctx, { caseId }) => {
    if (!ctx.can('plans.read')) throw new Refusal('not_allowed')
    const p = await planPaperData(ctx, caseId)
    if (!p) return null
    return {
      on: p.on,
      by: null,
      head: rows(
        ['Keinginannya', p.herWish],
        ['Kekuatannya', p.strengths],
        ['Ditinjau lagi', p.reviewOn && dayWords(p.reviewOn)],
        ['Catatan', p.note],
      ),
      parts: p.goals.map((g, i) => ({
        title: `Tujuan ${i + 1}: ${g.herWords}`.replaceAll('\n', ' ').slice(0, 290),
        rows: rows(
          ['Kata-katanya sendiri', g.herWords],
          ['Masalah', g.problem],
          ['Kebutuhan', g.need],
          [
            'Langkah',
            g.steps
              .map((s) =>
                [s.activity, s.owner, s.from && dayWords(s.from), s.to && `sampai ${dayWords(s.to)}`]
                  .filter(Boolean)
                  .join(', '),
              )
              .join('\n'),
          ],
        ),
      })),
    }
  },
}

/** Where she was referred, why, and what came back. */
const referredTo: OfHers = {
  title: 'Rujukan ke layanan',
  read: async (ctx, { caseId }) => {
    if (!ctx.can('serviceReferrals.read')) throw new Refusal('not_allowed')
    const { legs } = await referralsOf(ctx, { caseId })
    if (legs.length === 0) return null
    return {
      ...{ on: null, by: null, head: [] },
      parts: legs.map((l) => ({
        title: `${l.service}, ${dayWords(l.referredOn)}`,
        rows: rows(
          ['Dirujuk oleh', l.referredBy],
          [services.word('forms.refer.reason'), l.sent?.reason ?? 'tertutup bagi pembuat berkas ini'],
          [services.word('forms.refer.message'), l.sent?.message],
          ['Jawaban', l.replies.map((r) => r.said).join('\n')],
          ['Hasil', l.result ? services.code('result', l.result) : 'belum ada'],
        ),
      })),
    }
  },
}

export const HERS: readonly OfHers[] = [identity, agreed, plan, referredTo]
