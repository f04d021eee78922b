import type { World } from '../scene.ts'

/** The report of last month went to the social office, with two sentences of the coordinator. */
export async function letGo(w: World): Promise<void> {
  await w.as('hana')('releases.release', {
    ...{ report: 'monthly', audience: 'government' },
    obstacles: 'Daya listrik kelas menjahit belum cukup untuk semua mesin.\nBlangko KTP di dua kecamatan habis.',
    plan: 'Praktik belajar usaha tahap pertama, lalu review bulanan semua orang.',
  })
}
