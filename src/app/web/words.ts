import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** Words of the shell: menu, sign-in, lock, and the sentences of the refusals that any endpoint may answer. */
export const t = words(id, en)

/** A key of the shell's words. */
export type ShellWord = Parameters<typeof t>[0]
