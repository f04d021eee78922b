import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { training } from '../contract.ts'

export const api = createClient<{ training: typeof training }>()

export type Unit = z.output<typeof training.units.output>['units'][number]
export type ClassRead = z.output<typeof training.ofClass.output>
export type Lsp = z.output<typeof training.lspOf.output>['items'][number]
export type HerRead = z.output<typeof training.ofCase.output>

/** What is read anew when something was practised. */
export const PRACTISED = [api.training.ofClass, api.training.classes, api.training.ofCase]
