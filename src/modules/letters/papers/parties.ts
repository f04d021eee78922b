import { clockTime, dayIn } from '../../../kernel/dates.ts'
import { dinasSigns, type House } from './house.ts'

type Party = {
  name: string
  nip?: string | undefined
  post?: string | undefined
  rank?: string | undefined
  office?: string | undefined
  actingFor?: string | undefined
  relation?: string | undefined
}

/** A party of a minute as the paper wants it: an officer by office, a relative by relation. */
export function partyJson(p: Party, address?: string | null): Record<string, unknown> {
  const post = [p.post, p.office].filter(Boolean).join(' pada ')
  return {
    nama: p.name,
    ...(p.nip && { nip: p.nip }),
    ...(p.relation && !post ? { hubungan: p.relation } : { jabatan: post || 'Petugas' }),
    ...(p.rank && { pangkat: p.rank }),
    ...(p.actingFor && { bertindak: p.actingFor }),
    ...(address && { alamat: address }),
  }
}

/** Who receives or hands over on a neutral minute: the officer of the Dinas, at the address of the Dinas. */
export function dinasParty(h: House): Record<string, unknown> {
  const { jabatan, ...rest } = dinasSigns(h)
  return { ...rest, jabatan: jabatan || 'Petugas', alamat: h.neutral.address ?? '', bertindak: 'bertindak untuk dan atas nama Kepala Dinas' }
}

/** The sender on a neutral minute: an office by no name, so that the minute does not lead to her either. */
export const plainParty = (p: Party): Record<string, unknown> => ({
  nama: p.name,
  ...(p.nip && { nip: p.nip }),
  jabatan: 'Petugas layanan pada unit pengirim',
  ...(p.rank && { pangkat: p.rank }),
  alamat: 'alamat kantor, tersimpan dalam berkas',
  bertindak: 'bertindak untuk dan atas nama kepala unit pengirim',
})

export const witnessJson = (list: readonly { name: string; post?: string | undefined }[]) =>
  list.map((w) => ({ nama: w.name, ...(w.post && { jabatan: w.post }) }))
/** On a neutral minute a witness has no post: it would name the house. */
export const plainWitness = (list: readonly { name: string }[]) => list.map((w) => ({ nama: w.name, jabatan: 'pendamping' }))

/** A record stays true: never another place, only the sentence that it is known elsewhere (papers, protected cases). */
export const SECRET_PLACE = 'tempat yang disepakati dan tercatat dalam berkas terbatas'

/** Day and time of a moment in the centre's zone, as papers take them: "2026-01-12" and "10.15". */
export function dayAndHour(at: string, zone: string): { tanggal: string; jam: string } {
  const moment = Temporal.Instant.from(at)
  return { tanggal: dayIn(moment, zone).toString(), jam: clockTime(moment.toZonedDateTimeISO(zone).toPlainTime()) }
}
