import { choice, form, line, text, tick } from '../../../kernel/form.ts'

export const WITH_WHOM = ['sender', 'candidate', 'family', 'other_service'] as const
export const CHANNELS = ['call', 'message', 'visit', 'meeting', 'letter'] as const

/** A contact or an attempt: both count, both are kept. */
export const contactForm = form(
  'selection.contact',
  {
    withWhom: choice(WITH_WHOM, { start: 'sender', group: 'with', column: true }),
    channel: choice(CHANNELS, { start: 'call', column: true }),
    wasReached: tick({ start: true, column: true }),
    who: line({ optional: true, offScreen: true }),
    text: text({ max: 2000 }),
  },
  { sealedAs: 'identity' },
)
