import { day } from '../../../../kernel/form.ts'
import type { Ctx } from '../../../../platform/http/context.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { dinasSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'

const asks = { tanggal: day() } satisfies Asks

const short = (isCompetent: boolean | null) => (isCompetent === null ? null : isCompetent ? 'K' : 'BK')

/** The certificate and her result sheet. It says what she practised, and *Kompeten* only where the last test says so. */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: false,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'SERT',
  neutralSubject: 'Sertifikat',
  ready: (s) => s.training !== undefined,
  make: async ({ ctx, sources, house, c }) => {
    const subject = 'Sertifikat'
    const learned = await sources.training?.(ctx, c.caseId)
    if (!learned) return { subject, asks, missing: [{ field: 'materi', where: 'training' }], data: {} }
    const who = c.isProtected ? null : await openIdentity(ctx, c.caseId)
    const missing: Missing[] = []
    if (!c.isProtected && !who) missing.push({ field: 'orang.nama', where: 'identity' })
    if (!learned.assessor) missing.push({ field: 'materi', where: 'training' })
    return {
      subject,
      asks,
      missing,
      data: {
        jenis: 'Pelatihan Keterampilan',
        terbitan: await issuedBefore(ctx, c.caseId),
        nama: who?.fullName ?? null,
        lahir_di: who?.birthPlace ?? null,
        lahir: who?.birthDate ?? null,
        pelatihan: `Pelatihan Keterampilan ${learned.course}`,
        jam: learned.units.reduce((sum, u) => sum + u.hours, 0),
        mulai: learned.fromOn,
        selesai: learned.untilOn,
        hasil: learned.isCompetent ? 'Kompeten' : 'Telah mengikuti',
        kota: house.neutral.city ?? '',
        tanggal: ctx.today.toString(),
        materi: learned.units.map((u) => ({
          nama: u.title,
          kode: u.skkni,
          jam: u.hours,
          hasil: short(u.isCompetent),
        })),
        penanda_tangan: dinasSigns(house),
        penilai: { jabatan: 'Instruktur', nama: learned.assessor ?? '' },
      },
    }
  },
}

/** The one that she holds already: a new one says which it takes the place of, and both numbers stay in the book. */
async function issuedBefore(ctx: Ctx, caseId: string): Promise<{ ke: number; mengganti: string } | null> {
  const numbers = await ctx.db
    .selectFrom('letters as l')
    .innerJoin('letterNumbers as n', (j) =>
      j.onRef('n.centreId', '=', 'l.centreId').onRef('n.letterId', '=', 'l.letterId'),
    )
    .select('n.number')
    .where('l.caseId', '=', caseId)
    .where('l.paper', '=', 'sertifikat')
    .orderBy('l.issuedAt', 'desc')
    .execute()
  return numbers[0] ? { ke: numbers.length + 1, mengganti: numbers[0].number } : null
}
