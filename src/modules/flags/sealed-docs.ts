import type { StoredOf } from '../../kernel/form.ts'
import type { planForm } from './forms/plan.ts'
import type { talkForm } from './forms/talk.ts'

/** What stands sealed in a row of the talks and of the plans. */
export type TalkDoc = StoredOf<typeof talkForm>
export type PlanDoc = StoredOf<typeof planForm>
