import { createClient } from './create-client.ts'
import type { ShellContract } from './shell-contract.ts'

/** The shell's own client. A screen makes one from its module's contract: `createClient<{ plans: typeof plans }>()`. */
export const api = createClient<ShellContract>()
