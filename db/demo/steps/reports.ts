import type { World } from '../scene.ts'

/** The report of last month went to the social office, with two sentences of the coordinator. */
export async function letGo(w: World): Promise<void> {
  await w.as('hana')('releases.release', {
    ...{ report: 'monthly', audience: 'government' },
    obstacles: 'Daya listrik kelas menjahit belum cukup untuk semua mesin.\nBlangko KTP di dua kecamatan habis.',
    plan: 'Praktik belajar usaha tahap pertama, lalu review bulanan semua orang.',
  })
}

/** What those who lead ask themselves each month, built once and kept. */
export async function built(w: World): Promise<void> {
  const start = { indicator: null, filters: [], percent: false }
  await w.as('ratna')('builder.save', {
    ...{ title: 'Selesai layanan menurut jurusan', shared: 'lead', isMonthly: true, built: null },
    definition: { ...start, count: 'ended', row: 'track', column: 'exit', period: 'last_12_months', compare: 'before' },
  })
  await w.as('hana')('builder.save', {
    ...{ title: 'Kehadiran kelas per bulan', shared: 'workers', isMonthly: false, built: null },
    definition: {
      ...start,
      count: 'attendance',
      row: 'month',
      column: 'mark',
      period: 'this_year',
      compare: 'none',
      percent: true,
    },
  })
}
