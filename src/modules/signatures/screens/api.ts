import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { access } from '../../access/contract.ts'
import type { custody } from '../../custody/contract.ts'
import type { letters } from '../../letters/contract.ts'
import type { signatures } from '../contract.ts'

/** The letter itself, or her receipt, is opened as on its own page; who was there is a colleague. */
export const api = createClient<{
  signatures: typeof signatures
  letters: typeof letters
  custody: typeof custody
  access: typeof access
}>()

export type Signed = z.output<typeof signatures.ofLetter.output>
export type Certified = Signed['certified'][number]
export type Receipt = z.output<typeof signatures.receipt.output>
