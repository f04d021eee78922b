import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { staffFiles } from '../contract.ts'

export const api = createClient<{ staffFiles: typeof staffFiles }>()

export type File = z.output<typeof staffFiles.file.output>
export type Entry = File['entries'][number]
