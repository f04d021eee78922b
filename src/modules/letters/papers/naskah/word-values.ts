import type { z } from 'zod'
import { dateInWords, dayName, mediumDate } from '../../../../kernel/dates.ts'
import { formatNip } from '../../../../kernel/nip.ts'
import { formatRupiah, groupThousands } from '../../../../kernel/rupiah.ts'
import { terbilang, terbilangRupiah } from '../../../../kernel/terbilang.ts'
import type { letterHead } from './letter-head.ts'
import type { party, protectedParty, signer, witnesses } from './people.ts'
import type { centre } from './schema.ts'

/**
 * The values of a Word template, already in words: a template of a centre can only place them. They follow the same rules
 * as the printed papers (naskah `words.typ`), so that both forms of a letter say the same.
 */
export const DOTS = '………………………'

type Maybe = string | null | undefined
const given = (s: Maybe): s is string => s !== null && s !== undefined && s !== ''
export const or = (s: Maybe, otherwise: string): string => (given(s) ? s : otherwise)

export const dateWord = (s: Maybe): string => (given(s) ? mediumDate(Temporal.PlainDate.from(s)) : DOTS)
/** "12 Jan 2026", for the cells of a table */
export const shortDay = (s: Maybe): string =>
  given(s) ? dateWord(s).replace(/[A-Z]\p{L}+/u, (month) => month.slice(0, 3)) : '–'
export const dayAndDate = (s: string): string => `${dayName(Temporal.PlainDate.from(s))}, ${dateWord(s)}`
export const openingDate = (s: string): string => dateInWords(Temporal.PlainDate.from(s))
/** "22 (dua puluh dua) tempat" */
export const countWord = (n: number, unit: string): string => `${n} (${terbilang(n)}) ${unit}`
export const moneyWord = (n: number | null | undefined): string => (n ? moneyInFull(n) : 'tidak ada')
/** "Rp1.250.000 (satu juta … rupiah)" */
export const moneyInFull = (n: number): string => `${formatRupiah(n)} (${terbilangRupiah(n)})`
/** "1.250.000", with the minus of print */
export const figure = (n: number): string => groupThousands(n).replace('-', '−')
export const tick = (is: boolean): string => (is ? '☒' : '☐')
export const nikWord = (s: Maybe): string => (given(s) ? (s.length === 16 ? s : `${s} (belum lengkap)`) : 'belum ada')

export const sampleWords = (contoh: boolean | null | undefined): string =>
  contoh ? 'CONTOH · data rekaan, bukan naskah dinas' : ''

/** Letterhead; the neutral one ends at the Dinas and leaves `unit` empty, so that `{#unit}` drops its line. */
export const headOf = (c: z.output<typeof centre>, neutral = false) => {
  const from = neutral ? c.netral : c
  const contact = [
    given(from.telepon) ? `Telepon ${from.telepon}` : '',
    given(from.surel) ? `Surel ${from.surel}` : '',
    given(from.laman) ? `Laman ${from.laman}` : '',
  ]
  return {
    pemda: c.pemda,
    dinas: c.dinas,
    unit: neutral ? '' : c.unit,
    alamat: from.alamat,
    kontak: contact.filter((s) => s !== '').join(' · '),
  }
}

/** What every paper begins with: the mark of demo data and the letterhead. */
export const frame = (d: {
  contoh?: boolean | null | undefined
  netral?: boolean | null | undefined
  lembaga: z.output<typeof centre>
}) => ({ contoh: sampleWords(d.contoh), kop: headOf(d.lembaga, d.netral === true) })

/** Name, rank and NIP under the line to sign on. */
export const signedBy = (p: { nama?: Maybe; pangkat?: Maybe; nip?: Maybe }) => ({
  nama: or(p.nama, `(${DOTS})`),
  pangkat: or(p.pangkat, ''),
  nip: given(p.nip) ? formatNip(p.nip) : '',
})

export const signerWords = (p: z.output<typeof signer>) => ({
  // a.n., u.b., Plt., Plh. stand before the office; with `untuk` the superior is named first
  pengantar: or(p.pengantar, ''),
  jabatan: given(p.untuk) ? `${p.untuk},\n${p.jabatan}` : p.jabatan,
  ...signedBy(p),
})

export const letterHeadWords = (s: z.output<typeof letterHead>) => ({
  nomor: or(s.nomor, DOTS),
  sifat: or(s.sifat, 'Biasa'),
  lampiran: or(s.lampiran, '–'),
  hal: s.hal,
  tempat: s.tempat,
  tanggal: dateWord(s.tanggal),
  kepada: {
    jabatan: s.kepada.jabatan,
    nama: or(s.kepada.nama, ''),
    alamat: or(s.kepada.alamat, ''),
    di: or(s.kepada.di, ''),
  },
})

export const partyWords = (p: z.output<typeof party> | z.output<typeof protectedParty>) => {
  const open = p.dilindungi ? undefined : p
  return {
    label: open ? 'Nama' : 'Kode',
    nama: p.dilindungi ? p.kode : p.nama,
    induk: or(open?.induk, ''),
    nip: given(open?.nip) ? formatNip(open.nip) : '',
    identitas: or(p.nik_sah, ''),
    label_jabatan: given(p.hubungan) ? 'Hubungan' : 'Jabatan',
    jabatan: or(p.hubungan, or(p.jabatan, '–')),
    pangkat: or(open?.pangkat, ''),
    alamat: open ? or(open.alamat, '–') : 'tercatat dalam berkas terbatas',
    bertindak: or(open?.bertindak, 'bertindak untuk dan atas nama diri sendiri'),
  }
}

export const witnessWords = (list: z.output<typeof witnesses>) =>
  list.map((s, i) => ({ ke: String(i + 1), isi: given(s.jabatan) ? `${s.nama}, ${s.jabatan}` : s.nama }))

type Minute = {
  nomor?: Maybe
  tanggal: string
  jam?: Maybe
  tempat: string
  pihak_pertama: z.output<typeof party> | z.output<typeof protectedParty>
  pihak_kedua: z.output<typeof party> | z.output<typeof protectedParty>
  rangkap: number
}

/** What every minute (berita acara) says. */
export const minuteWords = (d: Minute) => ({
  nomor: or(d.nomor, DOTS),
  hari: openingDate(d.tanggal),
  jam: given(d.jam) ? `pukul ${d.jam} WIB, ` : '',
  tempat: d.tempat,
  pihak_pertama: partyWords(d.pihak_pertama),
  pihak_kedua: partyWords(d.pihak_kedua),
  rangkap: `${d.rangkap} (${terbilang(d.rangkap)})`,
})
