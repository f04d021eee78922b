import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import type { missing } from '../letters/shapes.ts'
import type { BatchPaper } from './rules.ts'

type Missing = z.output<typeof missing>
type Order = { code: BatchPaper; caseId: string }

/** What is asked of the book of letters: the same that a single letter goes through. */
export type Ports = {
  missingFor(ctx: Ctx, o: Order): Promise<Missing[]>
  issue(ctx: Ctx, o: Order): Promise<{ letterId: string; number: string | null }>
  issuedFile(ctx: Ctx, o: { letterId: string }): Promise<{ base64: string }>
}
