import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { spending } from '../contract.ts'

export const api = createClient<{ spending: typeof spending }>()

export type One = z.output<typeof spending.one.output>
export type RequestLine = z.output<typeof spending.book.output>['requests'][number]
export type Payment = One['payments'][number]
export type Proof = One['proofs'][number]
export type Line = z.output<typeof spending.ground.output>['lines'][number]
export type Petty = z.output<typeof spending.petty.output>
export type PettyEntry = Petty['entries'][number]
export type Absorption = z.output<typeof spending.absorption.output>
