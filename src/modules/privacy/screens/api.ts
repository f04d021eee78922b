import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { privacy } from '../contract.ts'

export const api = createClient<{ privacy: typeof privacy }>()

export type BreachLine = z.output<(typeof privacy)['breaches']['output']>['breaches'][number]
export type Breach = z.output<(typeof privacy)['breach']['output']>
export type Request = z.output<(typeof privacy)['request']['output']>
export type Disclosure = z.output<(typeof privacy)['disclosure']['output']>
