import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { training } from './policy.ts'
import { LSP_RESULTS, ROUNDS } from './rules.ts'

const may = training.actions

export const events = eventsOf(
  'training',
  {
    units_laid_in: {
      by: may['training.units'],
      details: { track: 'code', units: 'count' },
      seenBy: toldOf.nobody,
    },
    unit_saved: { by: may['training.units'], details: { track: 'code' }, seenBy: toldOf.nobody },
    practised: {
      by: may['training.practise'],
      details: { on: 'day', minutes: 'count', lesson: 'id' },
      when: { day: 'on' },
      line: 'weekly',
    },
    rated: {
      by: may['training.practise'],
      details: { round: ROUNDS, on: 'day' },
      when: { day: 'on' },
      line: 'step',
    },
    lsp_registered: { by: may['training.lsp'], details: { on: 'day' }, when: { day: 'on' }, line: 'step' },
    lsp_result: {
      by: may['training.lsp'],
      details: { on: 'day', result: LSP_RESULTS },
      when: { day: 'on' },
      line: 'step',
    },
    feedback_given: { by: may['training.practise'], line: 'step' },
  },
  toldOf.class,
  'session',
)
