import type { z } from 'zod'
import { toInput } from '../../../kernel/form-values.ts'
import type { access } from '../../../modules/access/contract.ts'
import { type PersonText, personOf } from '../../../modules/access/screens/person-fields.tsx'
import { type ProfileText, profileForm } from '../../../modules/centres/forms/profile.ts'
import { createClient } from '../client/create-client.ts'

const api = createClient<{ access: Pick<typeof access, 'setUp'> }>()

/** Cards and shares with what the sheets say about them. */
export type Made = z.output<(typeof access)['setUp']['output']> & {
  names: { head: string; worker: string }
  centre: string
  ownerKind: ProfileText['ownerKind']
}

/** Makes the centre, once. Throws `Refused`. */
export async function make(centre: ProfileText, head: PersonText, worker: PersonText): Promise<Made> {
  const made = await api.access.setUp({
    centre: toInput(profileForm, centre),
    head: personOf(head),
    socialWorker: personOf(worker),
  })
  return {
    ...made,
    names: { head: head.name.trim(), worker: worker.name.trim() },
    centre: centre.name.trim(),
    ownerKind: centre.ownerKind,
  }
}
