import { eventsOf, maybe } from '../../kernel/event.ts'
import { referrals } from '../referrals/policy.ts'
import { KINDS } from '../referrals/rules.ts'
import { CHANNELS, WITH_WHOM } from './forms/contact.ts'
import { selection } from './policy.ts'

const may = selection.actions
const contact = { with: WITH_WHOM, channel: CHANNELS, reached: 'flag' } as const
const decided = { kind: KINDS, until: maybe('day') } as const
const ended = { kind: maybe(KINDS), until: maybe('day'), from: maybe('code') } as const

const decision = (kind: string) =>
  ({ row: 'referral_steps.step_id', where: `step = 'decided' and kind = '${kind}'` }) as const
const attempts =
  "exists (select from referral_contacts c where c.centre_id = t.centre_id and c.case_id = t.case_id and c.with_whom in ('candidate', 'family', 'sender'))"
const referral = (where: string) => ({ row: 'referrals.case_id', where }) as const

/** What the selection found is told to whoever sees the referral (domain.md 8.3). */
export const events = eventsOf(
  'selection',
  {
    sender_contacted: {
      by: may['selection.note'],
      details: contact,
      meets: ['sender_contacted'],
      proof: { row: 'referral_contacts.contact_id', where: "with_whom = 'sender' and was_reached" },
    },
    contact_noted: { by: may['selection.note'], details: contact },
    proposed: { by: may['selection.propose'], details: { kind: KINDS } },
    proposal_taken_back: { by: may['selection.propose'] },
    proposal_returned: { by: may['selection.decide'] },
    accepted: {
      by: may['selection.decide'],
      details: decided,
      meets: ['admission_decided'],
      proof: decision('accept'),
    },
    waitlisted: { by: may['selection.decide'], details: decided },
    referred_elsewhere: {
      by: may['selection.decide'],
      details: decided,
      meets: ['non_admission_decided'],
      proof: decision('refer'),
    },
    refused: {
      by: may['selection.decide'],
      details: decided,
      meets: ['non_admission_decided'],
      proof: decision('refuse'),
    },
    emergency_admitted: {
      by: may['selection.decide'],
      details: decided,
      meets: ['emergency_admitted'],
      proof: decision('emergency'),
    },
    emergency_ended: {
      by: may['selection.decide'],
      details: ended,
      undoes: ['emergency_admitted'],
      proof: referral('not is_emergency'),
    },
    reopened: {
      by: may['selection.decide'],
      details: { from: 'code' },
      undoes: ['admission_decided', 'non_admission_decided'],
      proof: { row: 'referral_steps.step_id', where: "step = 'reopened'" },
    },
    contact_attempts_logged: {
      by: may['selection.decide'],
      details: { attempts: 'count' },
      meets: ['contact_attempts_logged'],
      proof: referral(`status = 'withdrawn' and ${attempts}`),
    },
    withdrawn: { by: may['selection.decide'] },
    ended: { by: may['selection.decide'], details: { missing: 'codes' } },
    ending_tried: { by: may['selection.decide'], details: { missing: 'codes' } },
  },
  referrals.tables.referrals.select,
  'stage',
)
