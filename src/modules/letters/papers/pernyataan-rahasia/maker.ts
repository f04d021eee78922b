import { day, line, lines } from '../../../../kernel/form.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import { type Asks, oneOf } from '../naskah/fields.ts'

/** Who of the directory signs; the printed statement knows the name. */
const WHO = 'pengajar'
const BY_HAND = 'Tulis sendiri'

/** The statement that is asked for before somebody from outside is planned with: its signed sheet is noted in the directory. */
export const maker: Maker = {
  about: 'none',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: false,
  carriesIdentity: false,
  numberAt: null,
  ready: (s) => s.guests !== undefined,
  make: async ({ ctx, sources, house, id, typed }) => {
    const known = ((await sources.guests?.(ctx)) ?? []).map((g) => ({
      ...g,
      label: g.organisation ? `${g.name}, ${g.organisation}` : g.name,
    }))
    const asked = known.find((k) => k.delivererId === id) ?? known[0] // from whose page it was opened
    const g = known.find((k) => k.label === typed[WHO]) ?? (typed[WHO] === BY_HAND ? undefined : asked)
    return {
      subject: 'Pernyataan kerahasiaan pengajar luar',
      asks: {
        [WHO]: oneOf([...new Set(known.map((k) => k.label)), BY_HAND]),
        'pembawa.nama': line(),
        'pembawa.asal': line({ optional: true }),
        'pembawa.kegiatan': line({ optional: true }),
        tanggal: day(),
        janji: lines(),
      } satisfies Asks,
      dropAfter: [WHO],
      data: {
        [WHO]: g?.label ?? BY_HAND,
        kota: house.city,
        tanggal: ctx.today.toString(),
        pembawa: g ? { nama: g.name, ...(g.organisation && { asal: g.organisation }) } : {},
        janji: texts.guestPromises,
        mengetahui: headSigns(house),
      },
    }
  },
}
