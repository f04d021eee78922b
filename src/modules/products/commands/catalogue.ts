import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { consentStands, mayBeNamedBefore } from '../../consents/facts.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import { picture } from '../queries/pictures.ts'
import { shownWorks, workRows } from '../queries/rows.ts'
import { isNeutral } from '../rules.ts'

type In = z.output<typeof products.catalogue.input>
type Work = Awaited<ReturnType<typeof shownWorks>>[number]
/** Photos of a catalogue: more would be a file that no telephone opens. */
const MOST_WORKS = 60

/**
 * What buyers read. Neither the centre nor its address stands on it; a photo only where all makers agreed that works of theirs are
 * photographed, a face only where all of them agreed to be shown in public, a name only where she agreed to be named there, and nothing
 * of a protected woman.
 */
export async function catalogue(ctx: Ctx, { shape, title, reach, recipient }: In) {
  if (!isNeutral(title)) throw new Refusal('not_neutral')
  if (await namesAWoman(ctx, [title, reach ?? ''], [])) throw new Refusal('names_somebody')
  const rows = await workRows(ctx).where('w.meantFor', '=', 'sale').orderBy('w.number').limit(300).execute()
  const works = (await shownWorks(ctx, rows, null))
    .filter((w) => (w.kind === 'service' || w.home > 0) && !w.makers.some((m) => m.isProtected))
    .slice(-MOST_WORKS)
  if (works.length === 0) throw new Refusal('nothing_for_sale')
  const karya = []
  for (const w of works) {
    const pembuat = shape === 'labels' && recipient ? await named(ctx, w, recipient) : null
    const gambar = shape === 'catalogue' ? await photoOf(ctx, w) : null
    karya.push({ nomor: w.code, nama: w.title, kelas: w.trackName, harga: w.priceRupiah, pembuat, gambar })
  }
  const bentuk = shape === 'labels' ? 'label' : 'katalog'
  const data = { bentuk, judul: title, hubungi: reach ?? null, tanggal: ctx.today.toString(), karya }
  const pdf = await printPaper(ctx, { template: 'katalog', data }, { unprintable: 'catalogue_unprintable' })
  await ctx.record(events.catalogue_made, { subject: ['works', shape], details: { works: works.length, shape } })
  return { fileName: `${bentuk}-karya.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}

/** Call names of those who agreed; of several all of them, or nobody. */
async function named(ctx: Ctx, w: Work, recipient: string): Promise<string | null> {
  for (const { caseId } of w.makers) if (!(await mayBeNamedBefore(ctx, caseId, recipient))) return null
  return w.makers.map((m) => m.label).join(', ') || null
}

async function photoOf(ctx: Ctx, w: Work): Promise<number[] | null> {
  if (w.picture !== 'shown') return null
  for (const { caseId } of w.makers) if (!(await consentStands(ctx, caseId, 'photo_works'))) return null
  return [...Buffer.from((await picture(ctx, w)).base64, 'base64')]
}
