import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { PRINTED } from '../events.ts'
import { cityOf, onPaper, signerOf } from '../papers.ts'
import type { Ports } from '../ports.ts'
import { printsClosed } from '../rules.ts'
import { classFor, getReferral, isAgreed } from '../standing.ts'
import { notesOf, writeNote } from '../texts.ts'
import { about } from './refer.ts'

/** F23 of what only the nurse, or only the head and her worker may know: printed by them, numbered in the closed book, sealed with the rest. */
export const printLetter =
  (ports: Ports) =>
  async (ctx: Ctx, { id }: { id: string }) => {
    const r = await getReferral(ctx, id)
    const { caseId, reach, basis } = r
    if (r.result) throw new Refusal('already_closed')
    const c = await getCase(ctx, caseId)
    const cls = classFor(ctx, reach, c)
    if (!cls || !printsClosed(reach, cls)) throw new Refusal('not_allowed')
    const sent = (await notesOf(ctx, [id])).get(id)?.sent
    if (!sent) throw new Refusal('not_allowed')
    if (basis === 'consent' && !(await isAgreed(ctx, caseId, { kind: r.kind, name: r.service })))
      throw new Refusal('no_consent')
    const shared = [...r.shared]
    const orang = await onPaper(ctx, c, shared)
    const made = await ports.letter(ctx, {
      code: 'f23',
      isNeutral: c.isProtected,
      data: async (house, nomor) => ({
        ...(c.isProtected && { netral: true }),
        surat: {
          nomor,
          sifat: r.urgency === 'now' ? 'Sangat Segera' : 'Rahasia',
          hal: 'Rujukan Layanan',
          tempat: cityOf(c, house),
          tanggal: ctx.today.toString(),
          kepada: { jabatan: r.service, alamat: r.address },
        },
        orang,
        permohonan: sent.message,
        terpisah: false,
        keadaan: c.isProtected ? null : sent.condition, // her code alone goes, as in the letter of the open book
        pendamping: c.isProtected ? null : r.escort,
        jawaban: r.answerBy,
        penanda_tangan: await signerOf(ctx, c, house, reach),
        tembusan: ['Arsip terbatas.'],
      }),
    })
    const text = { ...made, contents: shared }
    const noteId = await writeNote(ctx, { id, caseId, cls, part: 'letter', text })
    await ctx.record(PRINTED[reach], { ...about(reach, caseId, id), details: { basis, shared } })
    return { noteId, number: made.number }
  }
