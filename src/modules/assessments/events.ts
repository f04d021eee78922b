import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { assessments } from './policy.ts'

const may = assessments.actions
const signed = { row: 'assessments.assessment_id', where: 'signed_at is not null' } as const

export const events = eventsOf(
  'assessments',
  {
    started: { by: may['assessments.ask'], details: { number: 'count' }, line: 'step' },
    part_written: { by: may['assessments.write'], details: { part: 'code' }, line: 'step' },
    part_asked: {
      by: may['assessments.ask'],
      details: { part: 'code' },
      seenBy: assessments.tables.assessment_sections.insert,
    },
    signed_off: {
      by: may['assessments.sign'],
      details: { number: 'count', findings: 'count', problems: 'count', needs: 'count' },
      meets: ['assessment_signed_off'],
      proof: signed,
    },
    problems_ranked: {
      by: may['assessments.sign'],
      details: { count: 'count' },
      meets: ['problems_ranked'],
      proof: signed,
      line: 'step',
    },
    key_findings_sourced: {
      by: may['assessments.sign'],
      details: { count: 'count' },
      meets: ['key_findings_sourced'],
      proof: signed,
      line: 'step',
    },
    own_priorities_recorded: {
      by: may['assessments.sign'],
      meets: ['own_priorities_recorded'],
      proof: signed,
      line: 'step',
    },
    reopened: {
      by: may['assessments.ask'],
      details: { number: 'count' },
      undoes: ['assessment_signed_off', 'key_findings_sourced'],
      proof: { row: 'assessments.assessment_id', where: 'signed_at is null' },
    },
    psychologist_view_recorded: {
      by: may['assessments.view'],
      meets: ['psychologist_view_recorded'],
      proof: { row: 'psychologist_views.view_id' },
      seenBy: assessments.tables.psychologist_views.select,
    },
  },
  toldOf.story,
)
