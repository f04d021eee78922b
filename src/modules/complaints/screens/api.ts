import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { complaints } from '../contract.ts'
import type { aftermath } from '../shapes.ts'

export const api = createClient<{ complaints: typeof complaints }>()

/** The page of her selection, as far as what came after the decision needs it. */
export type Page = { [K in keyof typeof aftermath]: z.output<(typeof aftermath)[K]> } & {
  caseId: string
  status: string
  decision: unknown
  hidden: readonly string[]
}
