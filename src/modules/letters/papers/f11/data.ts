import { filledPaper } from '../naskah/filled.ts'
import form from './form.json' with { type: 'json' }

export const paper = filledPaper(form)
