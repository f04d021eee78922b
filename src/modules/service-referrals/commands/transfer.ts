import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { serviceReferrals } from '../contract.ts'
import { events } from '../events.ts'
import { cityOf, onPaper, signerOf } from '../papers.ts'
import type { Ports } from '../ports.ts'
import { classFor, getReferral, isAgreed } from '../standing.ts'
import { notesOf, writeNote } from '../texts.ts'
import { about } from './refer.ts'

type In<K extends keyof typeof serviceReferrals> = z.output<(typeof serviceReferrals)[K]['input']>

/** She is to live elsewhere (ALIH_LEMBAGA): only of a referral to another institution that is still open. */
async function getTransfer(ctx: Ctx, id: string) {
  const r = await getReferral(ctx, id)
  if (r.kind !== 'institution') throw new Refusal('not_a_transfer')
  if (r.result) throw new Refusal('already_closed')
  const c = await getCase(ctx, r.caseId)
  const cls = classFor(ctx, r.reach, c)
  if (!cls) throw new Refusal('worker_refers')
  return { r, c, cls }
}

/** The other side has said that it takes her; before that nothing of her goes there but the referral. */
export async function accept(ctx: Ctx, { id, on, letterNo, by, said }: In<'accept'>) {
  const { r, cls } = await getTransfer(ctx, id)
  if (r.acceptedOn) throw new Refusal('already_accepted')
  if (on > ctx.today.toString()) throw new Refusal('in_the_future')
  if (on < r.referredOn) throw new Refusal('before_referral')
  await ctx.db.updateTable('serviceReferrals').set({ acceptedOn: on }).where('serviceReferralId', '=', id).execute()
  const { caseId } = r
  await writeNote(ctx, { id, caseId, cls, part: 'accepted', text: { letterNo, by, said } })
  await ctx.record(events.accepted, about(r.reach, caseId, id))
  return {}
}

const BASIS = { legal_duty: 'Kewajiban hukum', public_service: 'Pelayanan publik' } as const
const FIELDS = {
  name: 'Nama',
  birth: 'Tempat, tanggal lahir',
  nik: 'NIK',
  kk: 'Nomor KK',
  address: 'Alamat',
  phone: 'Telepon',
  condition: 'Keadaan',
} as const

/**
 * What goes with her, on paper: exactly the fields that were chosen, a summary that was written for it, and copies; with the list of all
 * of it. Whether it may be shared is asked anew in this moment.
 */
export const makePacket =
  (ports: Ports) =>
  async (ctx: Ctx, { id, summary, enclosures = [] }: In<'makePacket'>) => {
    const { r, c, cls } = await getTransfer(ctx, id)
    if (!r.acceptedOn) throw new Refusal('not_accepted_yet')
    const { caseId, basis } = r
    if (basis === 'consent' && !(await isAgreed(ctx, caseId, { kind: r.kind, name: r.service })))
      throw new Refusal('no_consent')
    const { sent } = (await notesOf(ctx, [id])).get(id) ?? {}
    const shared = [...r.shared]
    // of a protected woman her code alone goes, whatever was ticked
    const ticked = c.isProtected ? [] : shared.map((s) => FIELDS[s])
    const contents = [...ticked, 'Ringkasan layanan', ...enclosures]
    const made = await ports.letter(ctx, {
      code: 'paket-alih',
      isNeutral: c.isProtected,
      data: async (house, nomor) => ({
        ...(c.isProtected && { netral: true }),
        surat: {
          nomor,
          sifat: 'Rahasia',
          lampiran: enclosures.length > 0 ? `${enclosures.length} berkas` : null,
          hal: 'Penyerahan Data Pengalihan Layanan',
          tempat: cityOf(c, house),
          tanggal: ctx.today.toString(),
          kepada: { jabatan: r.service, alamat: r.address },
        },
        orang: await onPaper(ctx, c, shared),
        keadaan: c.isProtected ? null : sent?.condition,
        dasar:
          basis === 'consent'
            ? 'persetujuannya, yang masih berlaku pada hari surat ini'
            : `${BASIS[basis]}: ${sent?.ground ?? '–'}`,
        ringkasan: summary,
        isi: contents,
        penanda_tangan: await signerOf(ctx, c, house, r.reach),
        tembusan: ['Arsip terbatas.'],
      }),
    })
    const noteId = await writeNote(ctx, { id, caseId, cls, part: 'packet', text: { ...made, contents } })
    await ctx.record(events.packet_made, { ...about(r.reach, caseId, id), details: { basis, shared } })
    return { noteId, number: made.number }
  }
