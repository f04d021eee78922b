import type { StoredOf } from '../../kernel/form.ts'
import type { contactForm } from './forms/contact.ts'
import type { AnswerStored } from './forms/decision.ts'

/** What the sender is told beside yes, wait or no. */
export type Answer = AnswerStored
export type ContactDoc = StoredOf<typeof contactForm>
export type StepDoc = { reason: string }
