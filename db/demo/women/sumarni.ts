import type { Her } from '../her.ts'
import { her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { check, decide, propose, register, triage } from '../steps/selection.ts'

/** KS-08 (domain.md 11): the list says 1990, her ID card 1988. */
export const sumarni = (): Her =>
  her({
    callName: 'Sumarni',
    identity: { fullName: 'Sumarni', nik: '9910015404880008', birthDate: '1990-04-14', district: 'Kecamatan Contoh' },
    words: {
      sender: 'Nomor 9 dalam daftar; ingin belajar menjahit.',
      own: 'Tua dua tahun saja, Bu.',
      problem: '',
      need: '',
      finding: '',
      strength: '',
      obstacle: 'tidak ada',
    },
  })

/** What a woman is owed when the house says no. */
export const NO_WITH_CARE = {
  rule: 'Ketentuan penerimaan: usia 20 sampai 35 tahun.',
  alternative: 'Kelas menjahit BLK dan pendamping PKH; sudah dihubungi, beliau ditunggu Senin.',
  complaintPath: 'Tertulis atau lisan kepada Dinas Sosial, dijawab paling lama 14 hari.',
}

/** Registered from the list and checked against her ID card. */
export const sumarniChecked = (h: Her, d: Days): Scene[] => [
  d.scene('2026-01-07', '09:40', async (w) => {
    await register(w, h, {
      letter: { number: '400.9/017/DINSOS/2026', receivedOn: dayOf(w), office: 'Dinas Sosial Kabupaten Contoh' },
    })
    await triage(w, h)
  }),
  d.scene(
    '2026-01-08',
    '09:00',
    async (w) => void (await check(w, h, [{ source: 'id_card', year: 1988, on: '1988-04-14' }])),
  ),
]

export const sumarniAnswered = (h: Her, d: Days): Scene[] => {
  let complaintId = ''
  return [
    d.scene('2026-01-09', '09:20', async (w) => {
      await propose(w, h, 'refer', NO_WITH_CARE)
      await decide(w, h, 'refer', NO_WITH_CARE)
    }),
    d.scene('2026-01-12', '09:00', async (w) => {
      ;({ complaintId } = await w.as('tuti')('complaints.note', {
        caseId: h.caseId,
        channel: 'spoken',
        receivedOn: dayOf(w),
        text: 'Saya sudah pamit kepada ibu; mohon dipertimbangkan.',
      }))
    }),
    d.scene(
      '2026-01-20',
      '09:00',
      async (w) =>
        void (await w.as('hana')('complaints.answer', {
          caseId: h.caseId,
          complaintId,
          answeredOn: dayOf(w),
          answer:
            'Aturan umur dijelaskan lagi dengan permintaan maaf atas tahun lahir yang keliru di daftar; tempat di BLK sudah dipastikan.',
        })),
    ),
  ]
}

/** News from the other place: she joined its sewing class. */
export const sumarniNews = (h: Her, d: Days): Scene =>
  d.scene(
    '2026-03-02',
    '10:00',
    async (w) =>
      void (await w.as('rizal')('complaints.noteOutcome', {
        caseId: h.caseId,
        notedOn: dayOf(w),
        outcome: 'joined',
        text: 'Ikut kelas menjahit BLK.',
      })),
  )
