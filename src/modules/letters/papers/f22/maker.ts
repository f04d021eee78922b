import { filledMaker } from '../naskah/filled-maker.ts'
import form from './form.json' with { type: 'json' }

export const maker = filledMaker(form, 'narrative')
