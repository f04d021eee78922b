import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { partners } from '../contract.ts'

export const api = createClient<{ partners: typeof partners }>()

export type Card = z.output<typeof partners.partners.output>['partners'][number]
export type Partner = z.output<typeof partners.partner.output>
export type Deal = Partner['deals'][number]
