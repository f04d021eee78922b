import { z } from 'zod'
import { line, maybe, personCode, svg } from './schema.ts'

/** An officer whose title the paper prints by itself. */
export const officer = z.strictObject({
  nama: line,
  jabatan: maybe(line),
  pangkat: maybe(line),
  nip: maybe(line),
})

/**
 * A signer. `pengantar` (a.n., u.b., Plt., Plh.) hangs to the left of the title; with `untuk` the superior is named first.
 * Without `nama` the paper prints dots to write on. `cara: tte` keeps a place free for the certified e-signature, which is
 * put there outside the program (domain.md 10.4).
 */
export const signer = z.strictObject({
  jabatan: line,
  nama: maybe(line),
  pangkat: maybe(line),
  nip: maybe(line),
  pengantar: maybe(line),
  untuk: maybe(line),
  cara: z.enum(['basah', 'tte']).nullish(),
  meterai: z.boolean().nullish(),
  qr_svg: svg.nullish(),
})

const partyFields = {
  nip: maybe(line),
  /** how the identity was checked, never the NIK itself */
  nik_sah: maybe(line),
  jabatan: maybe(line),
  hubungan: maybe(line),
  induk: maybe(line),
  pangkat: maybe(line),
  bertindak: maybe(line),
}

/** A party of a minute (berita acara): an officer by office, or a relative by relation. */
export const party = z
  .strictObject({ dilindungi: z.literal(false).optional(), nama: line, alamat: maybe(line), ...partyFields })
  .refine((p) => Boolean(p.jabatan) || Boolean(p.hubungan), { error: 'office_or_relation_needed' })

/** A protected woman as a party: her code, no name and no address, whatever the caller holds. */
export const protectedParty = z.strictObject({
  dilindungi: z.literal(true),
  kode: personCode,
  jabatan: maybe(line),
  hubungan: maybe(line),
  nik_sah: maybe(line),
})

/**
 * A person on a paper: in the open with `open`'s fields, or protected with nothing but her code and `shielded`'s fields. The
 * server sends only the code; this schema refuses a name beside it, so the template is the second guard, not the first.
 */
export const person = <O extends z.ZodRawShape, S extends z.ZodRawShape>(open: O, shielded: S) =>
  z.union([
    z.strictObject({ dilindungi: z.literal(false).optional(), ...open }),
    z.strictObject({ dilindungi: z.literal(true), kode: personCode, ...shielded }),
  ])

/** Witnesses stand under the minute with a line to sign on. */
export const witnesses = z.array(z.strictObject({ nama: line, jabatan: maybe(line) })).max(6)
