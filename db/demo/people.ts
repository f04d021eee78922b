import type { Role } from '../../src/kernel/roles.ts'

/** The staff of the demo centre. Invented; their names are nobody's. */
export type DemoPerson = {
  username: string
  name: string
  callName: string
  position: string
  rank?: string
  nip?: string
  roles: readonly Role[]
  /** guests of the house go on a day (access/rules.ts) */
  untilAt?: string
}

const person = (
  username: string,
  callName: string,
  name: string,
  position: string,
  roles: readonly Role[],
): DemoPerson => ({ username, callName, name, position, roles })

export const HEAD: DemoPerson = {
  username: 'ratna',
  callName: 'Ratna',
  name: 'Ratna Dewayani, S.ST., M.Si.',
  position: 'Kepala Sentra Rehabilitasi Melati',
  rank: 'Pembina (IV/a)',
  nip: '197802302005012001',
  roles: ['head'],
}

export const STAFF: readonly DemoPerson[] = [
  person('rizal', 'Rizal', 'Rizal Hakim, S.Tr.Sos.', 'Pekerja Sosial Ahli Pertama', ['social_worker']),
  person('wulan', 'Wulan', 'Wulan Sari, S.Tr.Sos.', 'Pekerja Sosial Ahli Pertama', ['social_worker']),
  person('hana', 'Hana', 'Hana Pertiwi, S.Sos.', 'Koordinator Pembinaan Program', ['coordinator']),
  person('tuti', 'Tuti', 'Tuti Handayani', 'Kepala Subbagian Tata Usaha', ['administration']),
  person('dian', 'Dian', 'Dian Anggraini, M.Psi., Psikolog', 'Psikolog', ['psychologist']),
  person('sri', 'Sri', 'Sri Mulyati, A.Md.Kep.', 'Perawat', ['nurse']),
  person('ani', 'Ani', 'Ani Kusuma', 'Pendamping Menjahit', ['sewing_companion']),
  person('lina', 'Lina', 'Lina Marlina', 'Pendamping Salon', ['salon_companion']),
  person('budi', 'Budi', 'Budi Santoso', 'Koordinator Kelas', ['class_coordinator']),
  person('nani', 'Nani', 'Nani Suryani', 'Instruktur Menjahit', ['instructor']),
  person('yanti', 'Yanti', 'Yanti Rahayu', 'Pengasuh', ['house_mother']),
  person('joko', 'Joko', 'Joko Susilo', 'Satpam', ['guard']),
  person('maya', 'Maya', 'Maya Lestari, S.H.', 'Petugas Pelindungan Data', ['data_protection_officer']),
  person('agus', 'Agus', 'Agus Wijaya', 'Admin TI', ['it_admin']),
  person('endang', 'Endang', 'Endang Purwati, S.E.', 'Bendahara', ['treasurer']),
  person('feri', 'Feri', 'Feri Irawan, S.Sos.', 'Dinas Sosial Kabupaten Contoh', ['social_office']),
]

/** The inspector comes for a month from the day on which the demo is made. */
export const auditor = (today: Temporal.Instant): DemoPerson => ({
  ...person('bagus', 'Bagus', 'Bagus Nugroho, S.H.', 'Pemeriksa Inspektorat', ['auditor']),
  untilAt: today.add({ hours: 24 * 30 }).toString(),
})

/** She speaks on nutrition, with an account for as long as the inspector's. */
export const guest = (today: Temporal.Instant): DemoPerson => ({
  ...person('farida', 'Farida', 'Farida Contoh, S.Gz.', 'Narasumber gizi', ['speaker']),
  untilAt: today.add({ hours: 24 * 30 }).toString(),
})

export const CENTRE = {
  name: 'Sentra Rehabilitasi Melati',
  shortName: 'Sentra Melati',
  ownerKind: 'province',
  timeZone: 'Asia/Jakarta',
  capacity: 40,
  minAge: 20,
  maxAge: 35,
  programmeDays: 180,
  isDemo: true,
  letterhead: {
    pemda: 'PEMERINTAH PROVINSI CONTOH',
    dinas: 'DINAS SOSIAL',
    unit: 'SENTRA REHABILITASI MELATI',
    alamat: 'Jalan Contoh KM 33, Indralaya',
    telepon: '(0711) 555-0133',
    surel: 'sentra@melati.example',
    kota: 'Indralaya',
    alamatNetral: 'Jalan Kantor Contoh 1, Palembang',
  },
} as const
