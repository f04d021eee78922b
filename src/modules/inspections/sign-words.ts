import { words } from '../../kernel/words.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

const t = words(id, en)

/** A part of the house as it is called there: like the name of a room, in its own language whoever reads it. */
export const signOf = (area: string): string => t.in('id', t.known(`area.${area}`))
