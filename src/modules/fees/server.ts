import type { ServerPart } from '../../platform/http/server-part.ts'
import { correct, pay, write } from './commands/fees.ts'
import type { fees } from './contract.ts'
import { month } from './queries/month.ts'

export const server: ServerPart<typeof fees> = { handlers: () => ({ month, write, correct, pay }) }
