import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { listWords } from '../list-words.ts'

export const t = listWords
speakRefusals(t, 'letters')

/** Where it is asked on the page of the letter. */
export const fieldId = (path: string): string => `isi-${path.replaceAll('.', '-')}`
