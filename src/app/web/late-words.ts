import { words } from '../../kernel/words.ts'
import en from './words/late.en.json' with { type: 'json' }
import id from './words/late.id.json' with { type: 'json' }

/** Words of the shell that come with a part of it: sign-in, lock, card, keys to share, help. The first screen does not carry them. */
export const late = words(id, en)

export type LateWord = Parameters<typeof late>[0]
