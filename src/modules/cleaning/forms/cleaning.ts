import { day, form, id } from '../../../kernel/form.ts'

/** No turn for some days: who and until when, and nothing else is asked. */
export const restForm = form('cleaning.rest', {
  caseId: id(),
  fromOn: day({ start: 'today' }),
  untilOn: day(),
})

export const changeForm = form('cleaning.change', { caseId: id() })
