import { createClient } from '../../../app/web/client/create-client.ts'
import type { sealedLetters } from '../contract.ts'

export const api = createClient<{ sealedLetters: typeof sealedLetters }>()
