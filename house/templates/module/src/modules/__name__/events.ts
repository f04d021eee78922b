import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { __camel__ } from './policy.ts'

export const events = eventsOf('__table__', { recorded: { by: __camel__.actions['__camel__.record'] } }, toldOf.story)
