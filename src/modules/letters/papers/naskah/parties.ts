import { clockTime, dayIn } from '../../../../kernel/dates.ts'
import { line } from '../../../../kernel/form.ts'
import { dinasSigns, type House } from '../../making/house.ts'
import type { Asks } from './fields.ts'
import type { Party } from './party.ts'

/** For whom an officer acts: as written, else the office; a relative acts for herself, which the paper says by itself. */
function actingFor(p: Party, otherwise?: string): string | null {
  const whom = p.actingFor ?? (p.relation && !p.post ? undefined : (p.office ?? otherwise))
  if (!whom) return null
  return /^bertindak/i.test(whom) ? whom : `bertindak untuk dan atas nama ${whom}`
}

/** A party of a minute as the paper wants it: an officer by office, a relative by relation. `office`: of an officer who names none. */
export function partyJson(p: Party, o: { address?: string | null; office?: string } = {}): Record<string, unknown> {
  const post = [p.post, p.office].filter(Boolean).join(' pada ')
  const acts = actingFor(p, o.office)
  return {
    nama: p.name,
    ...(p.nip && { nip: p.nip }),
    ...(p.relation && !post ? { hubungan: p.relation } : { jabatan: post || 'Petugas' }),
    ...(p.rank && { pangkat: p.rank }),
    ...(acts && { bertindak: acts }),
    ...(o.address && { alamat: o.address }),
  }
}

/** Address and office of somebody of this house. */
export const ours = (h: House) => ({ address: String(h.lembaga['alamat'] ?? ''), office: `Kepala ${h.name}` })

/** Who receives or hands over on a neutral minute: the officer of the Dinas, at the address of the Dinas. */
export function dinasParty(h: House): Record<string, unknown> {
  const { jabatan, ...rest } = dinasSigns(h)
  return {
    ...rest,
    jabatan: jabatan || 'Petugas',
    alamat: h.neutral.address ?? '',
    bertindak: 'bertindak untuk dan atas nama Kepala Dinas',
  }
}

/**
 * The other side of a neutral minute, sender or receiver. An officer keeps the name that signs, but no office that has a
 * place; a relative is named nowhere: name and relation would lead to her.
 */
export function plainParty(p: Party, side: 'pengirim' | 'tujuan'): Record<string, unknown> {
  if (p.relation && !p.post)
    return {
      nama: 'tercatat dalam berkas terbatas',
      hubungan: side === 'pengirim' ? 'pengantar yang ditunjuk' : 'penerima yang ditunjuk penerima layanan',
      nik_sah: 'diperiksa langsung oleh petugas',
      alamat: 'tercatat dalam berkas terbatas',
    }
  return {
    nama: p.name,
    ...(p.nip && { nip: p.nip }),
    jabatan: side === 'pengirim' ? 'Petugas layanan pada unit pengirim' : 'Petugas layanan pada unit tujuan',
    ...(p.rank && { pangkat: p.rank }),
    alamat: 'alamat kantor, tersimpan dalam berkas terbatas',
    bertindak: `bertindak untuk dan atas nama kepala unit ${side}`,
  }
}

/** The Dinas may send another of its officers than the one who signs letters; asked for once that one is known. */
export const dinasAsks = (h: House, path: string): Asks =>
  h.neutral.signer?.name ? { [`${path}.nama`]: line(), [`${path}.jabatan`]: line() } : {}

export const witnessJson = (list: readonly { name: string; post?: string | undefined }[]) =>
  list.map((w) => ({ nama: w.name, ...(w.post && { jabatan: w.post }) }))
/** On a neutral minute a witness has no post: it would name the house. */
export const plainWitness = (list: readonly { name: string }[]) =>
  list.map((w) => ({ nama: w.name, jabatan: 'pendamping' }))

/** A record stays true: never another place, only the sentence that it is known elsewhere (papers, protected cases). */
export const SECRET_PLACE = 'tempat yang disepakati dan tercatat dalam berkas terbatas'

/** Day and time of a moment in the centre's zone, as papers take them: "2026-01-12" and "10.15". */
export function dayAndHour(at: string, zone: string): { tanggal: string; jam: string } {
  const moment = Temporal.Instant.from(at)
  return { tanggal: dayIn(moment, zone).toString(), jam: clockTime(moment.toZonedDateTimeISO(zone).toPlainTime()) }
}
