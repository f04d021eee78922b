import { day, line, lines } from '../../../../kernel/form.ts'
import type { Asks } from '../naskah/fields.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }

const asks = {
  'surat.kepada.jabatan': line(),
  'surat.tanggal': day(),
  'berkas': lines(),
} satisfies Asks

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
