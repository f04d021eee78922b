import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { lending } from '../contract.ts'

export const api = createClient<{ lending: typeof lending }>()

export type KeysOfCase = z.output<(typeof lending)['ofCase']['output']>
export type KeyRequest = KeysOfCase['requests'][number]
export type Asked = z.output<(typeof lending)['requests']['output']>['requests'][number]
