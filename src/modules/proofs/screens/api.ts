import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { groups } from '../../groups/contract.ts'
import type { proofs } from '../contract.ts'

/** The minute and the list are those of the session. */
export const api = createClient<{ proofs: typeof proofs; groups: typeof groups }>()

export type Proof = z.output<typeof proofs.ofSession.output>['proofs'][number]
export type Session = z.output<typeof groups.read.output>
