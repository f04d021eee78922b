import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { products } from './policy.ts'
import { CATALOGUE_SHAPES, FACES_ON, MOVES_BY_HAND, POTS, REVERSALS } from './rules.ts'

const may = products.actions

export const events = eventsOf(
  'products',
  {
    rule_proposed: { by: may['products.propose_rule'] },
    rule_agreed: { by: may['products.agree_rule'] },
    rule_declined: { by: [...may['products.agree_rule'], ...may['products.propose_rule']] },
    work_saved: { by: may['products.write'] },
    picture_added: { by: may['products.write'], details: { faces: FACES_ON } },
    picture_removed: { by: may['products.write'] },
    /** to each who made it */
    work_made: { by: may['products.write'], details: { number: 'count' }, seenBy: toldOf.stock, line: 'step' },
    moved: { by: may['products.sell'], details: { kind: MOVES_BY_HAND, pieces: 'count' } },
    sold: { by: may['products.sell'], details: { pieces: 'count', rupiah: 'count' } },
    taken_back: {
      by: may['products.sell'],
      details: { kind: REVERSALS, pieces: 'count', rupiah: 'count', shortfall: maybe('count') },
    },
    shared: { by: may['products.share'], details: { sales: 'count', rupiah: 'count' } },
    /** her part of it, into her savings; below zero: out of them */
    share_posted: { by: may['products.share'], details: { rupiah: 'count' }, seenBy: toldOf.stock, line: 'weekly' },
    catalogue_made: { by: may['products.catalogue'], details: { works: 'count', shape: CATALOGUE_SHAPES } },
    spent: { by: may['products.spend'], details: { pot: POTS, rupiah: 'count' } },
  },
  toldOf.nobody,
)
