import type { Days, Scene, World } from '../scene.ts'
import { dayOf, idOf } from '../scene.ts'

/** Files of colleagues, talks about the work, and what one of them sent to the head of the span before. */
export const staffed = (d: Days): Scene[] => [
  d.scene('2026-01-19', '10:20', keptFiles),
  d.scene('2026-01-19', '15:20', async (w) => {
    for (const [personId, about, agreed] of [
      [idOf(w, 'ani'), 'Ragu menjawab saat ada yang menangis di kelas.', 'Dua kalimat pegangan, dicoba minggu ini.'],
      [idOf(w, 'rizal'), 'Beban dua kejadian dalam satu minggu.', 'Satu sore tanpa jadwal setiap Kamis.'],
    ] as const)
      await w.as('dian')('supervision.note', {
        ...{ personId, kind: 'individual', on: dayOf(w), minutes: 60, about, agreed },
      })
  }),
  d.scene('2026-01-20', '13:05', async (w) => {
    const own = {
      words:
        'Saya bangga pada tiga orang yang sekarang punya pembeli tetap. Ingin belajar mendampingi penyintas lebih baik.',
      lateWhy: 'Review yang lewat: saat saya sakit, diganti rekan.',
      with: ['trainings', 'stood_in', 'late_why'] as ('trainings' | 'stood_in' | 'late_why')[],
    }
    const { reviewId } = await w.as('rizal')('supervision.send', { from: dayOf(w, -90), until: dayOf(w), ...own })
    await w.as('ratna')('supervision.answer', {
      ...{ reviewId, words: 'Terima kasih sudah menjaga review tetap jalan. Pelatihan berikutnya saya daftarkan.' },
    })
    await w.as('wulan')('supervision.send', {
      from: dayOf(w, -60),
      until: dayOf(w),
      words: 'Dua kasus baru.',
      with: [],
    })
  }),
]

async function keptFiles(w: World): Promise<void> {
  const tuti = w.as('tuti')
  const [rizal, wulan] = [idOf(w, 'rizal'), idOf(w, 'wulan')]
  for (const personId of [rizal, wulan]) {
    await tuti('staffFiles.addPosting', {
      personId,
      what: 'Pekerja sosial ahli pertama',
      number: '800/112',
      fromOn: dayOf(w, -800),
    })
    await tuti('staffFiles.addCertificate', {
      ...{ personId, sort: 'competency', what: 'Sertifikat kompetensi pekerja sosial', fromOn: dayOf(w, -700) },
    })
  }
  await tuti('staffFiles.addCertificate', {
    ...{
      personId: rizal,
      sort: 'str',
      what: 'STR pekerja sosial',
      number: 'STR-0091',
      fromOn: dayOf(w, -1780),
      untilOn: dayOf(w, 40),
    },
  })
  await tuti('staffFiles.addLeave', {
    ...{
      personId: rizal,
      sort: 'sick',
      what: 'Istirahat',
      fromOn: dayOf(w, -40),
      untilOn: dayOf(w, -37),
      coveredBy: wulan,
    },
  })
  await w.as('rizal')('staffFiles.addTraining', {
    ...{
      personId: rizal,
      what: 'Pendampingan penyintas, Dinas Sosial',
      fromOn: dayOf(w, -55),
      untilOn: dayOf(w, -54),
      hours: 16,
    },
  })
}
