import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { admission } from './policy.ts'

const by = admission.actions['admission.register']

export const events = eventsOf(
  'admission',
  {
    admitted: {
      by,
      details: { registerNo: 'code', on: 'day', time: maybe('time'), late: maybe('code') },
      when: { day: 'on', time: 'time' },
      meets: ['arrival_registered'],
      proof: { row: 'cases.case_id', where: 'register_no is not null and admitted_on is not null' },
      seenBy: toldOf.name,
    },
    documents_listed: {
      by,
      details: { lacking: 'count' },
      meets: ['missing_documents_listed'],
      proof: { row: 'client_documents.case_id' },
    },
    receipt_minute_written: { by, details: { version: 'count' } },
    receipt_minute_signed: {
      by,
      meets: ['receipt_minute_signed'],
      proof: { row: 'receipt_minutes.minute_id', where: 'signed_at is not null' },
    },
  },
  toldOf.identity,
)
