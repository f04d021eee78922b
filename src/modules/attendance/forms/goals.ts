import { form, ids } from '../../../kernel/form.ts'

/** For which goals of her plan she is in a group; none is an answer, too. */
export const classGoalsForm = form('attendance.classGoals', { goalIds: ids({ max: 10, optional: true, hint: true }) })
