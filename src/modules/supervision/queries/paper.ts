import { dayIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { officerOf } from '../../access/facts.ts'
import { paperHead } from '../../centres/facts.ts'
import { events } from '../events.ts'
import { skpPaper, skpWord } from '../paper.ts'
import type { PaperForm } from '../rules.ts'
import { review } from './work.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A span that was sent, as a paper for her SKP: read by the two who read the span. */
export async function paper(ctx: Ctx, { reviewId, form }: { reviewId: string; form: PaperForm }) {
  const of = await review(ctx, { reviewId })
  const { head, town } = await paperHead(ctx)
  const her = await ctx.db
    .selectFrom('workReviews as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.personId'))
    .select(['p.name', 'p.position', 'p.rank', 'p.nip'])
    .where('r.reviewId', '=', reviewId)
    .executeTakeFirstOrThrow()
  const chief = await officerOf(ctx, 'head')
  const signer = (p: { name: string; rank: string | null; nip: string | null } | null, office: string) => ({
    ...{ jabatan: office, nama: p?.name ?? '' },
    ...(p?.rank && { pangkat: p.rank }),
    ...(p?.nip && { nip: p.nip }),
  })
  const data = skpPaper(of, {
    countedOn: dayIn(Temporal.Instant.from(of.sentAt), ctx.zone).toString(),
    ...{ today: ctx.today.toString(), town },
    ...{ her: signer(her, her.position || '–'), head: signer(chief, 'Kepala') },
  })
  const { pemda, dinas, unit, alamat } = head.lembaga
  const bytes =
    form === 'pdf'
      ? await printPaper(ctx, { template: 'lampiran-skp', data: { ...head, ...data } })
      : skpWord({ lines: [pemda, dinas, unit], address: alamat, isDemo: 'contoh' in head }, data)
  await ctx.record(events.paper_made, { subject: ['work_reviews', reviewId], details: { form } })
  const end = form === 'pdf' ? 'pdf' : 'docx'
  const fileName = `bukti-kerja-${of.fromOn}-${of.untilOn}.${end}`
  return { fileName, type: form === 'pdf' ? 'application/pdf' : WORD, base64: bytes.toString('base64') }
}
