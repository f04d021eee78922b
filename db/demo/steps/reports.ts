import { dayOf, type World } from '../scene.ts'

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

/** The social office of the province asks for rows to bring its register up to date; it waits for the coordinator. */
export async function copyAsked(w: World): Promise<void> {
  await w.as('ratna')('extracts.ask', {
    ...{ kind: 'office', recipient: 'Dinas Sosial Provinsi Contoh, bidang rehabilitasi' },
    ...{ reason: 'Surat 460/77 tentang pemutakhiran data tahunan', fields: ['track', 'came', 'ended', 'exit'] },
    ...{ fromOn: dayOf(w, -365), untilOn: dayOf(w, -1), expiresOn: dayOf(w, 20) },
    recipientKey: 'age1pdxyjajyvz4fw3dqag2hlraft9c7r2jz0s5y6x7lat90sxa6rejq6pka0g',
  })
}
