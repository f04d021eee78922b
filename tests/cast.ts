import type { Role } from '../src/kernel/roles.ts'

/** Somebody of the cast: invented, with a sentence on what the person should and should not see. */
export type Member = {
  username: string
  name: string
  callName: string
  roles: readonly Role[]
  position?: string
  fromAt?: string
  untilAt?: string
}

const member = (
  username: string,
  name: string,
  callName: string,
  roles: readonly Role[],
  more: Partial<Member> = {},
): Member => ({ username, name, callName, roles, ...more })

/** The first day of intake I/2026, nine in the morning in Indralaya: where every test's clock begins. */
export const FIRST_DAY = '2026-01-12T02:00:00Z'

export const cast = {
  // sees every name and story of her centre but counselling notes and health; decides admission and exit
  head: member('ratna', 'Ratna Dewayani, S.ST., M.Si.', 'Ratna', ['head'], { position: 'Kepala' }),
  // chairs conferences, second pair of eyes; sees stories, not the no-contact list
  coordinator: member('hana', 'Hana Pertiwi, S.Sos.', 'Hana', ['coordinator']),
  // sees the stories of his own cases only
  rizal: member('rizal', 'Rizal Hakim, S.Tr.Sos.', 'Rizal', ['social_worker'], { position: 'Pekerja Sosial' }),
  // the same post, another caseload: sees nothing of Rizal's stories
  wulan: member('wulan', 'Wulan Sari, S.Tr.Sos.', 'Wulan', ['social_worker']),
  // from outside: stories of the women she counsels, her own notes
  psychologist: member('dian', 'Dian Anggraini, M.Psi.', 'Dian', ['psychologist']),
  // health only, no stories
  nurse: member('sri', 'Sri Mulyati, A.Md.Kep.', 'Sri', ['nurse']),
  // her class by call name; no story, no NIK
  sewing: member('ani', 'Ani Kusuma', 'Ani', ['sewing_companion']),
  salon: member('lina', 'Lina Marlina', 'Lina', ['salon_companion']),
  classes: member('budi', 'Budi Santoso', 'Budi', ['class_coordinator']),
  // identity and letters, no story
  administration: member('tuti', 'Tuti Handayani', 'Tuti', ['administration']),
  // the gate: no name of any woman
  guard: member('joko', 'Joko Susilo', 'Joko', ['guard']),
  // rooms and nights by call name
  houseMother: member('yanti', 'Yanti Rahayu', 'Yanti', ['house_mother']),
  // what the district sent and what it is told
  socialOffice: member('feri', 'Feri Irawan', 'Feri', ['social_office']),
  // logs only
  privacy: member('maya', 'Maya Lestari, S.H.', 'Maya', ['data_protection_officer']),
  // keeps the machine, holds no key of any woman
  admin: member('agus', 'Agus Wijaya', 'Agus', ['it_admin']),
  // her posting ended yesterday: sees nothing any more
  ended: member('nina', 'Nina Karlina, S.Tr.Sos.', 'Nina', ['social_worker'], {
    fromAt: '2025-01-01T00:00:00Z',
    untilAt: '2026-01-11T00:00:00Z',
  }),
} as const

/** The second centre: should see nothing of the first. */
export const elsewhere = {
  head: member('kepala2', 'Sulastri Ningsih, M.Si.', 'Sulastri', ['head']),
  stranger: member('peksos2', 'Bayu Pratama, S.Tr.Sos.', 'Bayu', ['social_worker']),
} as const

export const CENTRES = [
  {
    head: cast.head,
    staff: Object.values(cast).filter((m) => m !== cast.head),
    centre: {
      name: 'Sentra Rehabilitasi Melati',
      shortName: 'Sentra Melati',
      ownerKind: 'province',
      timeZone: 'Asia/Jakarta',
      capacity: 60,
      minAge: 20,
      maxAge: 35,
      programmeDays: 180,
      letterhead: {
        pemda: 'PEMERINTAH PROVINSI CONTOH',
        dinas: 'DINAS SOSIAL',
        unit: 'SENTRA REHABILITASI MELATI',
        alamat: 'Jalan Contoh 33, Indralaya',
        kota: 'Indralaya',
        alamatNetral: 'Jalan Kantor 1, Palembang',
      },
    },
  },
  {
    head: elsewhere.head,
    staff: [elsewhere.stranger],
    centre: {
      name: 'Rumah Kenanga',
      shortName: 'Kenanga',
      ownerKind: 'foundation',
      timeZone: 'Asia/Makassar',
      capacity: 20,
      minAge: 20,
      maxAge: 35,
      programmeDays: 180,
      letterhead: { unit: 'RUMAH KENANGA', alamat: 'Jalan Contoh 7, Maros', kota: 'Maros' },
    },
  },
] as const
