import { filledMaker } from '../../making/filled.ts'
import form from './form.json' with { type: 'json' }

export const maker = filledMaker(form, 'narrative')
