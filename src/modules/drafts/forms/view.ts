import { form, line } from '../../../kernel/form.ts'

/** A way of narrowing a list that somebody keeps: the name is hers alone to read. */
export const viewForm = form('drafts.view', { name: line({ max: 40, hint: true }) })
