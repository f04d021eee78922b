import { choice, form } from '../../../kernel/form.ts'
import { FACES_ON } from '../rules.ts'

/** What is said of a photo by whoever took it. Nothing is ticked before: the statement is hers. */
export const photoForm = form('proofs.photo', { faces: choice(FACES_ON, { hint: true }) })
