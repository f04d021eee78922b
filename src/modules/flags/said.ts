import { words } from '../../kernel/words.ts'
import { type Cause, LINES } from './rules.ts'
import en from './words/rules.en.json'
import id from './words/rules.id.json'

/** What was said, in a sentence, and the three lines of what to do now. */
export const causes = words(id, en)

/** The three lines of one danger; `you` is how she is spoken to. */
export const linesOf = (cause: Cause, you: string): { text: string; hint?: string }[] =>
  LINES.map((n) => {
    const hint = `now.${cause}.${n}.hint`
    const text = causes(causes.known(`now.${cause}.${n}`), { you })
    return causes.has(hint) ? { text, hint: causes(hint) } : { text } // only some lines have a second sentence
  })
