import { mediumDate } from '../../../../kernel/dates.ts'
import { day, line, lines } from '../../../../kernel/form.ts'
import { terbilang } from '../../../../kernel/terbilang.ts'
import { openIdentities } from '../../../clients/facts.ts'
import { trackNames, tracksOf } from '../../../tracks/facts.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker, Making } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import type { Asks, Json } from '../naskah/fields.ts'
import { intakeOf, intakeWords } from '../naskah/intake-name.ts'
import type { Missing } from '../naskah/missing.ts'

const asks = {
  tanggal: day(),
  tentang: line(),
  menimbang: lines(),
  mengingat: lines(),
  memperhatikan: lines({ optional: true }),
  diktum: lines(),
  tembusan: lines({ optional: true }),
} satisfies Asks

/** The women of the intake who have a register number: year of birth and area, a protected one her code (papers 03). */
async function register({ ctx, id }: Making): Promise<{ rows: Json[]; missing: Missing[] }> {
  const cases = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'registerNo', 'track', 'isProtected', 'codeName'])
    .where('intakeId', '=', id)
    .where('registerNo', 'is not', null)
    .orderBy('registerNo')
    .execute()
  const open = cases.filter((c) => !c.isProtected).map((c) => c.caseId)
  const identities = await openIdentities(ctx, open)
  const nameOf = await trackNames(ctx)
  const missing: Missing[] = []
  const rows = cases.map((c, i): Json => {
    const kelas = c.track && nameOf(c.track)
    if (c.isProtected) return { dilindungi: true, kode: c.codeName, induk: c.registerNo, kelas }
    const who = identities.get(c.caseId)
    if (!who) missing.push({ field: `daftar.${i}.nama`, where: 'identity' })
    const born = who?.birthYear ?? (who?.birthDate ? Number(who.birthDate.slice(0, 4)) : null)
    return { induk: c.registerNo, nama: who?.fullName ?? '', lahir: born, asal: who?.district ?? null, kelas }
  })
  if (rows.length === 0) missing.push({ field: 'daftar', where: 'identity' })
  return { rows, missing }
}

/** Decree of admission for an intake. */
export const maker: Maker = {
  about: 'intake',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: 'nomor',
  numberKind: 'KPTS',
  make: async (m) => {
    const { ctx, house } = m
    const intake = await intakeOf(m)
    const name = intakeWords(intake)
    const { rows, missing } = await register(m)
    const [from, to] = [intake.startsOn, intake.endsOn].map((d) => mediumDate(Temporal.PlainDate.from(d)))
    return {
      subject: `Penetapan penerima manfaat, ${name}`,
      asks,
      missing,
      data: {
        tanggal: ctx.today.toString(),
        kota: house.city,
        tentang: `Penetapan Penerima Manfaat ${name}`,
        angkatan: name,
        menimbang: [
          `bahwa untuk pelaksanaan pelayanan ${name}, telah dilakukan seleksi terhadap calon yang diusulkan Dinas Sosial kabupaten/kota;`,
          'bahwa calon yang namanya tercantum dalam Lampiran telah memenuhi ketentuan penerimaan dan menyatakan bersedia mengikuti pelayanan;',
          `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Kepala tentang Penetapan Penerima Manfaat ${name};`,
        ],
        mengingat: texts.laws,
        diktum: [
          `Menetapkan nama sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini sebagai penerima manfaat ${name}.`,
          `Penerima manfaat sebagaimana dimaksud dalam Diktum KESATU memperoleh pelayanan selama ${house.days} (${terbilang(house.days)}) hari, terhitung mulai tanggal ${from} sampai dengan ${to}.`,
          'Identitas penerima manfaat bersifat rahasia dan hanya digunakan untuk keperluan pelayanan. Lampiran tidak diumumkan.',
          'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
        ],
        kelas: (await tracksOf(ctx)).filter((track) => track.isOffered).map((track) => track.nameId),
        daftar: rows,
        penanda_tangan: headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
