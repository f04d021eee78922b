import type { z } from 'zod'
import { dateInWords, dayName, mediumDate } from '../../../../kernel/dates.ts'
import { formatNip } from '../../../../kernel/nip.ts'
import { formatRupiah } from '../../../../kernel/rupiah.ts'
import { terbilang, terbilangRupiah } from '../../../../kernel/terbilang.ts'
import type { letterHead } from './letter-head.ts'
import type { party, protectedParty, signer } from './people.ts'
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
export const dayAndDate = (s: string): string => `${dayName(Temporal.PlainDate.from(s))}, ${dateWord(s)}`
export const openingDate = (s: string): string => dateInWords(Temporal.PlainDate.from(s))
/** "22 (dua puluh dua) tempat" */
export const countWord = (n: number, unit: string): string => `${n} (${terbilang(n)}) ${unit}`
export const moneyWord = (n: number | null | undefined): string =>
  n ? `${formatRupiah(n)} (${terbilangRupiah(n)})` : 'tidak ada'
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

export const signerWords = (p: z.output<typeof signer>, nameless = `(${DOTS})`) => ({
  // a.n., u.b., Plt., Plh. stand before the office; with `untuk` the superior is named first
  pengantar: or(p.pengantar, ''),
  jabatan: given(p.untuk) ? `${p.untuk},\n${p.jabatan}` : p.jabatan,
  nama: or(p.nama, nameless),
  pangkat: or(p.pangkat, ''),
  nip: given(p.nip) ? formatNip(p.nip) : '',
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
    nip: given(open?.nip) ? formatNip(open.nip) : '',
    identitas: or(p.nik_sah, ''),
    label_jabatan: given(p.hubungan) ? 'Hubungan' : 'Jabatan',
    jabatan: or(p.hubungan, or(p.jabatan, '–')),
    pangkat: or(open?.pangkat, ''),
    alamat: open ? or(open.alamat, '–') : 'tercatat dalam berkas terbatas',
    bertindak: or(open?.bertindak, 'bertindak untuk dan atas nama diri sendiri'),
  }
}
