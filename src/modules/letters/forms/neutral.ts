import { form, line, part } from '../../../kernel/form.ts'

const optional = true

/** What the neutral letter of a protected woman borrows from the Dinas (domain.md 7.12). */
export const neutralForm = form('letters.neutral', {
  address: line({ max: 240, optional }),
  phone: line({ max: 60, optional }),
  mail: line({ max: 120, optional }),
  city: line({ max: 80, optional }),
  unit: line({ max: 20, hint: true, optional }),
  signer: part(
    {
      post: line({ optional }),
      name: line({ max: 120, optional }),
      rank: line({ max: 80, optional }),
      nip: line({ max: 30, optional }),
    },
    { optional },
  ),
})
