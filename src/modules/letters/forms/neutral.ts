import { form, line, part } from '../../../kernel/form.ts'

const optional = true

/** What the neutral letter of a protected woman borrows from the Dinas (domain.md 7.12); kept also while something is missing. */
export const neutralForm = form('letters.neutral', {
  address: line({ max: 240 }),
  phone: line({ max: 60, optional }),
  mail: line({ max: 120, optional }),
  city: line({ max: 80 }),
  unit: line({ max: 20, hint: true }),
  signer: part(
    {
      post: line(),
      name: line({ max: 120 }),
      rank: line({ max: 80, optional }),
      nip: line({ max: 30, optional }),
    },
    { optional },
  ),
})
