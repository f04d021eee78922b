import { many, text } from '../../kernel/form.ts'
import { groupForm } from './forms/group.ts'

/** What somebody writes in a roll: the words of the form, and a note on each woman. */
export const saidInRoll = { ...groupForm.fields, people: many({ note: text({ optional: true }) }) }
