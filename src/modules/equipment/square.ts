import { encode } from 'uqr'

/** Rows of the square code: a dark field is 1. */
export const squareOf = (code: string) =>
  encode(code, { border: 0 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))

type Labelled = { name: string; label: string; code: string; place: string | null; spot: string | null }

/** What a sheet of labels is given (papers/label-alat): a code of chance, what the thing is and its number; nothing of the house and of nobody. */
export const labelSheet = (machines: readonly Labelled[]) => ({
  petunjuk: 'Isi kotak hanya kode alat. Cetak pada kertas stiker, lalu gunting.',
  label: machines.map((m) => ({
    ...{ nama: m.name, nomor: m.label, kode: m.code, pola: squareOf(m.code) },
    letak: [m.place, m.spot].filter(Boolean).join(', ') || null,
  })),
})
