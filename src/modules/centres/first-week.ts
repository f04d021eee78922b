/** What a new centre needs before its first woman, in the order in which it helps; each with its page. */
export const FIRST_WEEK = [
  { step: 'letterhead', href: '/pengaturan/lembaga' },
  { step: 'rooms', href: '/kamar' },
  { step: 'staff', href: '/pengaturan/pengguna' },
  { step: 'intake', href: '/pengaturan/angkatan' },
  { step: 'holidays', href: '/pengaturan/lembaga' },
  { step: 'women', href: '/rujukan/impor' },
] as const

export type FirstStep = (typeof FIRST_WEEK)[number]['step']
export const FIRST_STEPS = FIRST_WEEK.map(({ step }) => step)
