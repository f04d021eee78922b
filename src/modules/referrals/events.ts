import { eventsOf, maybe } from '../../kernel/event.ts'
import { referrals } from './policy.ts'
import {
  CHANNELS,
  COMPLAINT_CHANNELS,
  KINDS,
  NO_LETTER_REASONS,
  OUTCOMES,
  SOURCES,
  URGENCIES,
  WITH_WHOM,
} from './shapes.ts'
import { RISK_LEVELS } from './triage.ts'

const may = referrals.actions
const rows = referrals.tables
const registrars = may['referrals.register']
const triage = { level: RISK_LEVELS, open: 'count' } as const
const contact = { with: WITH_WHOM, channel: CHANNELS, reached: 'flag' } as const
const decided = { kind: KINDS, until: maybe('day') } as const
const ended = { kind: maybe(KINDS), until: maybe('day'), from: maybe('code') } as const
const intake = { year: 'count', ordinal: 'count', quota: 'count' } as const

/** What the selection found and that she complained is told to whoever sees the rows (domain.md 8.3). */
export const events = eventsOf(
  'referrals',
  {
    registered: {
      by: registrars,
      details: {
        source: SOURCES,
        urgency: URGENCIES,
        letter: maybe('id'),
        noLetter: maybe(NO_LETTER_REASONS),
        row: maybe('count'),
      },
      meets: ['referral_letter_or_reason'],
    },
    triaged: {
      by: may['referrals.triage'],
      details: triage,
      meets: ['safety_triage_done', 'risk_level_recorded'],
      seenBy: rows.referral_triages.select,
    },
    triage_noted: { by: may['referrals.triage'], details: triage, seenBy: rows.referral_triages.select },
    eligibility_checked: { by: may['referrals.check'], details: { verdict: 'code' }, meets: ['eligibility_checked'] },
    not_eligible: { by: may['referrals.check'], details: { verdict: 'code' }, undoes: ['eligibility_checked'] },
    eligibility_overridden: {
      by: may['referrals.decide'],
      details: { verdict: 'code' },
      meets: ['eligibility_checked'],
    },
    readiness_noted: { by: may['referrals.check'] },
    sender_contacted: { by: registrars, details: contact, meets: ['sender_contacted'] },
    contact_noted: { by: registrars, details: contact },
    proposed: { by: may['referrals.propose'], details: { kind: KINDS } },
    proposal_taken_back: { by: may['referrals.propose'] },
    proposal_returned: { by: may['referrals.decide'] },
    accepted: { by: may['referrals.decide'], details: decided, meets: ['admission_decided'] },
    waitlisted: { by: may['referrals.decide'], details: decided },
    referred_elsewhere: { by: may['referrals.decide'], details: decided, meets: ['non_admission_decided'] },
    refused: { by: may['referrals.decide'], details: decided, meets: ['non_admission_decided'] },
    emergency_admitted: { by: may['referrals.decide'], details: decided, meets: ['emergency_admitted'] },
    emergency_ended: { by: may['referrals.decide'], details: ended, undoes: ['emergency_admitted'] },
    reopened: {
      by: may['referrals.decide'],
      details: { from: 'code' },
      undoes: ['admission_decided', 'non_admission_decided'],
    },
    contact_attempts_logged: {
      by: may['referrals.decide'],
      details: { attempts: 'count' },
      meets: ['contact_attempts_logged'],
    },
    withdrawn: { by: may['referrals.decide'] },
    ended: { by: may['referrals.decide'], details: { missing: 'codes' } },
    ending_tried: { by: may['referrals.decide'], details: { missing: 'codes' } },
    complaint_noted: {
      by: may['referrals.complaint'],
      details: { channel: COMPLAINT_CHANNELS, dueOn: 'day' },
      seenBy: rows.referral_complaints.select,
    },
    complaint_answered: { by: may['referrals.complaint'], seenBy: rows.referral_complaints.select },
    outcome_noted: {
      by: may['referrals.complaint'],
      details: { outcome: OUTCOMES },
      seenBy: rows.referral_outcomes.select,
    },
    intake_made: { by: may['referrals.intake'], details: intake },
    intake_changed: { by: may['referrals.intake'], details: intake },
  },
  rows.referrals.select,
)
