import { mediumDate } from '../../../../kernel/dates.ts'
import { day, line, lines, text, time } from '../../../../kernel/form.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import { type Asks, oneOf } from '../naskah/fields.ts'

/** The session chosen on the form; the printed letter knows it by its day and hours. */
const WHICH = 'sesi'
const BY_HAND = 'Tulis sendiri'

/** Invitation of somebody from outside: to a published session, or written by hand. Names no woman. */
export const maker: Maker = {
  about: 'none',
  keep: 'registry',
  roles: ['head', 'coordinator', 'administration'],
  headSigns: true,
  carriesIdentity: false,
  numberAt: 'surat.nomor',
  addresseeAt: 'surat.kepada.jabatan',
  ready: (s) => s.guestSessions !== undefined,
  make: async ({ ctx, sources, house, typed }) => {
    const known = ((await sources.guestSessions?.(ctx)) ?? []).map((s) => ({
      ...s,
      label: `${mediumDate(Temporal.PlainDate.from(s.onDay))} pukul ${s.starts.replace(':', '.')}, ${s.title}, ${s.deliverer}`,
    }))
    const s = known.find((k) => k.label === typed[WHICH]) ?? (typed[WHICH] === BY_HAND ? undefined : known[0])
    const me = await ctx.db
      .selectFrom('people')
      .select('name')
      .where('personId', '=', ctx.actor.personId)
      .executeTakeFirstOrThrow()
    return {
      subject: 'Undangan pengajar dari luar',
      asks: {
        [WHICH]: oneOf([...known.map((k) => k.label), BY_HAND]),
        'surat.kepada.jabatan': line(),
        'surat.kepada.di': line({ optional: true }),
        'surat.tanggal': day(),
        kegiatan: line(),
        tanggal_acara: day(),
        mulai: time(),
        selesai: time(),
        tempat: line({ optional: true }),
        kerahasiaan: text(),
        'narahubung.nama': line(),
        'narahubung.telepon': line(),
        tembusan: lines({ optional: true }),
      } satisfies Asks,
      dropAfter: [WHICH],
      data: {
        [WHICH]: s?.label ?? BY_HAND,
        surat: {
          sifat: 'Biasa',
          hal: 'Undangan Membawakan Kegiatan',
          tempat: house.city,
          tanggal: ctx.today.toString(),
          kepada: s ? { jabatan: s.organisation ? `${s.deliverer}, ${s.organisation}` : s.deliverer } : {},
        },
        ...(s && {
          ...{ kegiatan: s.title, tanggal_acara: s.onDay, tempat: s.place },
          ...{ mulai: s.starts.replace(':', '.'), selesai: s.ends.replace(':', '.') },
        }),
        kerahasiaan: texts.guestSecrecy,
        narahubung: { nama: me.name, telepon: house.lembaga['telepon'] ?? null },
        penanda_tangan: headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
