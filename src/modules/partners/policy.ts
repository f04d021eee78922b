import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, any, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

/** Whoever goes out to partners; who signs for the house writes down what was signed. */
const BROKERS = ['coordinator', 'administration', 'social_worker', ...CLASS_STAFF] as const
const SIGNERS = ['coordinator', 'administration'] as const
const READERS = ['head', ...BROKERS, 'treasurer', 'auditor'] as const

const read = all(inMyCentre, role(...READERS))
/** Whoever signs for places or fills them knows how many women are with a partner (definer.sql, `sec.count_at_partners`). */
const readNumbers = all(inMyCentre, role('head', 'coordinator', 'administration', 'social_worker'))
const broker = all(inMyCentre, role(...BROKERS))
const sign = all(inMyCentre, role(...SIGNERS))
/** A woman goes to a partner through whoever writes her book: who works with her, or who leads. */
const hers = any(all(inMyCentre, role('head', 'coordinator')), all(inMyCentre, onMyCaseload()))

/** Where she works is a part of her story, and a place of hers: whoever seeks her learns nothing from a partner's page. */
const herStory = holdsKey('narrative')
const herWorkers = all(worksUnder('narrative'), role('head', 'coordinator', 'social_worker'))

export const partners = policy({
  actions: {
    'partners.read': [...READERS],
    'partners.write': [...BROKERS],
    'partners.sign': [...SIGNERS],
    'partners.place': ['head', 'coordinator', 'social_worker'],
  },
  // how it ended is written also of whoever has left meanwhile; her work goes on in the year after
  afterClosing: { aftercare: ['partner_people', 'workplaces'] },
  tables: {
    partners: {
      select: read,
      insert: all(broker, isMine('made_by')),
      update: broker,
      writable: [
        ...(['name', 'kind', 'body', 'piece_rupiah', 'piece_minutes', 'next_on', 'declined_at', 'seen_on'] as const),
        ...(['version'] as const),
      ],
    },
    partner_agreements: {
      select: read,
      insert: all(sign, isMine('written_by')),
      update: sign,
      writable: ['ended_on', 'task_id'],
    },
    partner_deals: {
      select: read,
      insert: all(broker, isMine('written_by')),
      update: broker,
      writable: ['done_pieces', 'ended_on', 'version'],
    },
    partner_people: {
      select: all(inMyCentre, toldOf.class),
      insert: all(hers, isMine('placed_by')),
      update: hers,
      writable: ['from_on', 'outcome', 'ended_on', 'placed_at'],
    },
    workplaces: {
      select: herStory,
      insert: all(herWorkers, isMine('written_by')),
      // by whoever works with her then, in whose name the database writes it
      update: herWorkers,
      writable: ['partner_id', 'deal_id', 'ended_on', 'body', 'written_at'],
    },
    partner_evaluations: {
      // one that was asked when work of a book ended says by being there that somebody was with this partner
      select: any(all(read, is('after_work', false)), readNumbers),
      insert: all(broker, isMine('written_by')),
    },
  },
})
