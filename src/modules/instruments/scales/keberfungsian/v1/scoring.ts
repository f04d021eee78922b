import type { Part, Scoring } from '../../instrument.ts'

/** The four parts of the legal definition (domain.md 5.13) and the items that speak of each. */
export const PARTS = {
  kebutuhan_dasar: ['kebutuhan_diri', 'kesehatan', 'keuangan'],
  hak_dasar: ['dokumen_hak'],
  tugas_dan_peran: ['peran_keluarga', 'peran_kelas', 'peran_wisma', 'relasi_sebaya'],
  mengatasi_masalah: ['mengelola_emosi', 'meminta_bantuan', 'mengambil_keputusan', 'menyelesaikan_konflik'],
} as const

export const scoring: Scoring = {
  read: (values, isComplete) => {
    const parts = Object.entries(PARTS).flatMap(([code, items]): Part[] => {
      const given = items.flatMap((item) => values.get(item) ?? [])
      if (given.length < items.length) return []
      return [{ code, value: given.reduce((sum, value) => sum + value, 0), min: 0, max: items.length * 3 }]
    })
    const total = parts.reduce((sum, { value }) => sum + value, 0)
    return {
      scores: isComplete ? [{ code: 'total', value: total, min: 0, max: 36 }] : [],
      band: null,
      parts,
      tasks: [],
      notes: [{ code: 'keberfungsian_house_scale' }],
    }
  },
  // a house scale: nobody knows how much of a change is more than chance
  change: () => 'not_established',
}
