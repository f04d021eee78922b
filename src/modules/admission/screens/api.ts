import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { cases } from '../../cases/contract.ts'
import type { clients } from '../../clients/contract.ts'
import type { consents } from '../../consents/contract.ts'
import type { contacts } from '../../contacts/contract.ts'
import type { admission } from '../contract.ts'

export const api = createClient<{
  admission: typeof admission
  cases: typeof cases
  clients: typeof clients
  consents: typeof consents
  contacts: typeof contacts
}>()

export type Found = z.output<typeof clients.search.output>['people'][number]
export type IntakeState = z.output<typeof admission.intake.output>
export type IdentityRead = z.output<typeof clients.identity.output>
export type IdentityInput = z.input<typeof clients.saveIdentity.input>['identity']
export type Night = NonNullable<z.output<typeof contacts.firstNight.output>['night']>
export type MinuteRead = NonNullable<z.output<typeof admission.receiptMinute.output>['minute']>
export type CasePage = z.output<typeof cases.page.output>
