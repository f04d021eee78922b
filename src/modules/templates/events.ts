import { eventsOf } from '../../kernel/event.ts'
import { templates } from './policy.ts'

const by = templates.actions['templates.keep']

export const events = eventsOf(
  'templates',
  {
    uploaded: { by, details: { paper: 'code', version: 'count' } },
    chosen: { by, details: { paper: 'code', isDefault: 'flag' } },
  },
  templates.tables.word_templates.select,
)
