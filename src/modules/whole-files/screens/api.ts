import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { wholeFiles } from '../contract.ts'

export const api = createClient<{ wholeFiles: typeof wholeFiles }>()

export type Kept = z.output<typeof wholeFiles.ofCase.output>['files'][number]
