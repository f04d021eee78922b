import { eventsOf, maybe } from '../../kernel/event.ts'
import { referrals } from '../referrals/policy.ts'
import { KINDS } from '../referrals/shapes.ts'
import { selection } from './policy.ts'
import { CHANNELS, WITH_WHOM } from './shapes.ts'

const may = selection.actions
const contact = { with: WITH_WHOM, channel: CHANNELS, reached: 'flag' } as const
const decided = { kind: KINDS, until: maybe('day') } as const
const ended = { kind: maybe(KINDS), until: maybe('day'), from: maybe('code') } as const

/** What the selection found is told to whoever sees the referral (domain.md 8.3). */
export const events = eventsOf(
  'selection',
  {
    sender_contacted: { by: may['selection.note'], details: contact, meets: ['sender_contacted'] },
    contact_noted: { by: may['selection.note'], details: contact },
    proposed: { by: may['selection.propose'], details: { kind: KINDS } },
    proposal_taken_back: { by: may['selection.propose'] },
    proposal_returned: { by: may['selection.decide'] },
    accepted: { by: may['selection.decide'], details: decided, meets: ['admission_decided'] },
    waitlisted: { by: may['selection.decide'], details: decided },
    referred_elsewhere: { by: may['selection.decide'], details: decided, meets: ['non_admission_decided'] },
    refused: { by: may['selection.decide'], details: decided, meets: ['non_admission_decided'] },
    emergency_admitted: { by: may['selection.decide'], details: decided, meets: ['emergency_admitted'] },
    emergency_ended: { by: may['selection.decide'], details: ended, undoes: ['emergency_admitted'] },
    reopened: {
      by: may['selection.decide'],
      details: { from: 'code' },
      undoes: ['admission_decided', 'non_admission_decided'],
    },
    contact_attempts_logged: {
      by: may['selection.decide'],
      details: { attempts: 'count' },
      meets: ['contact_attempts_logged'],
    },
    withdrawn: { by: may['selection.decide'] },
    ended: { by: may['selection.decide'], details: { missing: 'codes' } },
    ending_tried: { by: may['selection.decide'], details: { missing: 'codes' } },
  },
  referrals.tables.referrals.select,
)
