import type { Ask } from '../../making/fields.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }

const asks: readonly Ask[] = [
  { path: 'surat.kepada.jabatan', kind: 'line' },
  { path: 'surat.tanggal', kind: 'day' },
  { path: 'berkas', kind: 'lines' },
]

/** __Title__. Names no one. */
export const maker: Maker = {
  about: 'none',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: false,
  numberAt: 'surat.nomor',
  addresseeAt: 'surat.kepada.jabatan',
  make: async ({ ctx, house }) => ({
    subject: '__Title__',
    asks,
    data: {
      surat: {
        sifat: 'Biasa',
        hal: '__Title__',
        tempat: house.city,
        tanggal: ctx.today.toString(),
        kepada: { jabatan: 'Kepala Dinas Sosial' },
      },
      berkas: ['surat pengantar;'],
      penanda_tangan: headSigns(house),
      tembusan: texts.archive,
    },
  }),
}
