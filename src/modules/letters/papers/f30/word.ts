import { filledWord } from '../naskah/word-filled.ts'
import { paper } from './data.ts'
import form from './form.json' with { type: 'json' }

export const word = filledWord(form, paper)
