import { mediumDate } from '../../../../kernel/dates.ts'
import type { Ask } from '../../making/fields.ts'
import { headSigns } from '../../making/house.ts'
import { intakeOf, intakeWords } from '../../making/intake-name.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }

const asks: readonly Ask[] = [
  { path: 'surat.kepada.jabatan', kind: 'line' },
  { path: 'surat.kepada.di', kind: 'line', optional: true },
  { path: 'surat.tanggal', kind: 'day' },
  { path: 'surat.sifat', kind: 'choice', options: ['Biasa', 'Segera', 'Sangat Segera'] },
  { path: 'surat.lampiran', kind: 'line', optional: true },
  { path: 'daerah', kind: 'line' },
  { path: 'kuota', kind: 'count' },
  { path: 'jadwal', kind: 'pairs', keys: ['kegiatan', 'waktu'], optional: true },
  { path: 'kriteria', kind: 'lines' },
  { path: 'berkas', kind: 'lines' },
  { path: 'kerahasiaan', kind: 'text' },
  { path: 'narahubung.nama', kind: 'line' },
  { path: 'narahubung.telepon', kind: 'line' },
  { path: 'tembusan', kind: 'lines', optional: true },
]

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
