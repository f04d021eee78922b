import { line } from '../../kernel/form.ts'
import { noteForm } from './forms/note.ts'

/** What somebody writes in a note: the words of the form, and hers beside them. */
export const saidInNote = { ...noteForm.fields, ownWords: line({ max: 500, optional: true }) }
