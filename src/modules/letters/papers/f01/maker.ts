import { mediumDate } from '../../../../kernel/dates.ts'
import { count, day, line, lines, listing, text } from '../../../../kernel/form.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import { type Asks, oneOf } from '../naskah/fields.ts'
import { intakeOf, intakeWords } from '../naskah/intake-name.ts'

const asks = {
  'surat.kepada.jabatan': line(),
  'surat.kepada.di': line({ optional: true }),
  'surat.tanggal': day(),
  'surat.sifat': oneOf(['Biasa', 'Segera', 'Sangat Segera']),
  'surat.lampiran': line({ optional: true }),
  daerah: line(),
  kuota: count(),
  jadwal: listing({ kegiatan: line(), waktu: line() }, { optional: true }),
  kriteria: lines(),
  berkas: lines(),
  kerahasiaan: text(),
  'narahubung.nama': line(),
  'narahubung.telepon': line(),
  tembusan: lines({ optional: true }),
} satisfies Asks

/** F01: the centre asks a Dinas for candidates of an intake. Names no one. */
export const maker: Maker = {
  about: 'intake',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: false,
  numberAt: 'surat.nomor',
  addresseeAt: 'surat.kepada.jabatan',
  make: async (m) => {
    const { ctx, house } = m
    const intake = await intakeOf(m)
    const days = { min: String(house.minAge), max: String(house.maxAge), days: String(house.days) }
    const me = await ctx.db
      .selectFrom('people')
      .select('name')
      .where('personId', '=', ctx.actor.personId)
      .executeTakeFirstOrThrow()
    const starts = Temporal.PlainDate.from(intake.startsOn)
    const lines = texts.criteria.map((line) =>
      line.replace(/\{(min|max|days)\}/g, (_, key: 'min' | 'max' | 'days') => days[key]),
    )
    return {
      subject: `Permintaan calon, ${intakeWords(intake)}`,
      asks,
      data: {
        surat: {
          sifat: 'Biasa',
          hal: `Permintaan Calon Penerima Manfaat ${intakeWords(intake)}`,
          tempat: house.city,
          tanggal: ctx.today.toString(),
          kepada: {},
        },
        angkatan: { nama: intakeWords(intake), lama_hari: house.days, mulai: intake.startsOn, selesai: intake.endsOn },
        kuota: intake.quota,
        kriteria: lines,
        berkas: texts.papersWanted,
        jadwal: [{ kegiatan: 'Kedatangan dan serah terima', waktu: mediumDate(starts) }],
        kerahasiaan: texts.secrecy,
        narahubung: { nama: me.name, telepon: house.lembaga['telepon'] ?? null },
        penanda_tangan: headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
