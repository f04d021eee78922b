import { line, text } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks } from '../naskah/fields.ts'
import sheet from './sheet.json' with { type: 'json' }

const asks = {
  dijelaskan_oleh: line({ optional: true }),
  bahasa: line({ optional: true }),
  saksi: line({ optional: true }),
  pertanyaan: text({ optional: true }),
} satisfies Asks

const SERVICE: Readonly<Record<string, string>> = {
  agree: 'setuju',
  partly: 'sebagian',
  postpone: 'menunda',
  refuse: 'menolak',
  withdrawn: 'menolak',
}
/** A tick for a yes, a cross for a no, nothing before she has spoken. */
const tick = (answer: string | undefined): boolean | null => {
  if (answer === 'agree' || answer === 'partly') return true
  return answer === 'refuse' || answer === 'withdrawn' ? false : null
}

/** F04 and F05: the sheet as it is read aloud, with what she has answered so far; empty when nothing was asked yet. */
export const maker: Maker = {
  about: 'case',
  keep: 'identity',
  roles: ['head', 'coordinator', 'administration', 'social_worker'],
  headSigns: false,
  carriesIdentity: true,
  numberAt: null,
  make: async ({ ctx, sources, c }) => {
    const { answers, talk } = await sources.consents(ctx, c.caseId)
    const who = c.isProtected ? null : await openIdentity(ctx, c.caseId)
    const service = answers['service']
    return {
      subject: 'Persetujuan layanan dan data',
      asks,
      data: {
        versi: 1,
        orang: c.isProtected
          ? { dilindungi: true, kode: c.codeName }
          : { nama: who?.fullName ?? null, induk: c.registerNo },
        tanggal: talk?.on ?? null,
        dijelaskan_oleh: talk?.explainedBy ?? null,
        bahasa: talk?.language ?? null,
        saksi: talk?.witness ?? null,
        pertanyaan: talk?.questions ?? null,
        jawaban: service ? (SERVICE[service] ?? null) : null,
        // the no-contact list is never printed; she has said it, and it is written elsewhere
        larangan_terpisah: talk ? true : null,
        lapis1: sheet.lapis1,
        lapis2: {
          ...sheet.lapis2,
          tujuan: sheet.lapis2.tujuan.map(({ ikon, teks, ...more }) => ({
            ikon,
            teks,
            jawab: 'tanya' in more ? tick(answers[more.tanya ?? '']) : null,
          })),
        },
        lapis3: sheet.lapis3,
      },
    }
  },
}
