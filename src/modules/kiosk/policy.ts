import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, any, inMyCentre, is, isMine, not, onMyCaseload, role } from '../../kernel/rule.ts'
import { BOX_READERS } from './rules.ts'

/** Whoever keeps the house by day (domain.md 8.3, I) and the workers. The guard stands outside of it. */
const OPENERS = ['head', 'coordinator', 'social_worker', 'house_mother'] as const
const openers = all(inMyCentre, role(...OPENERS))
const readers = all(inMyCentre, role(...BOX_READERS))
/** That she wants to talk to somebody else is nothing that her worker may see. */
const asked = any(
  all(inMyCentre, onMyCaseload(), is('goes_to', 'worker')),
  all(inMyCentre, role('coordinator'), is('goes_to', 'coordinator'), not(onMyCaseload())),
  all(inMyCentre, role('head'), is('goes_to', 'head')),
)

/**
 * Nothing here is for the screen itself: it binds nobody, so no rule lets it see a row of anything. What it shows and takes goes through
 * doors that ask for its token (definer.sql, decision 0034).
 */
export const kiosk = policy({
  actions: {
    'kiosk.open': [...OPENERS],
    'kiosk.card': ['social_worker'],
    'kiosk.talked': ['social_worker', 'coordinator', 'head'],
    'kiosk.house': ['head', 'coordinator', 'social_worker', 'house_mother', ...BOX_READERS],
    'kiosk.answer': [...BOX_READERS],
  },
  // a card that ends with the case, and a talk that is noted afterwards
  afterClosing: { columns: { kiosk_cards: ['ended_at', 'ended_as'], kiosk_talks: ['done_at', 'done_by'] } },
  tables: {
    kiosk_screens: {
      select: openers,
      readable: ['centre_id', 'screen_id', 'place', 'opened_by', 'opened_at', 'ends_at', 'closed_at', 'closed_by'],
      insert: all(openers, isMine('opened_by')),
      insertable: ['centre_id', 'screen_id', 'token_hash', 'place', 'opened_by', 'opened_at', 'ends_at'],
      update: openers,
      writable: ['closed_at', 'closed_by'],
    },
    // verifier and wrapped key are worth nothing without the pepper and the code on the card
    kiosk_cards: {
      select: holdsKey('narrative'),
      insert: all(worksUnder('narrative'), onMyCaseload(), isMine('made_by')),
      insertable: [
        ...(['centre_id', 'card_id', 'case_id', 'made_by', 'made_at', 'code_tag', 'kdf', 'verifier'] as const),
        ...(['key_by_pin', 'public_key', 'box_key', 'body', 'sheet'] as const),
      ],
      update: all(worksUnder('narrative'), onMyCaseload()),
      writable: ['body', 'sheet', 'version', 'ended_at', 'ended_as'],
    },
    // whose turn it is at a screen: no role of the application reads or writes it
    kiosk_visits: {},
    // how she feels is for her worker alone
    kiosk_comforts: { select: all(inMyCentre, onMyCaseload()) },
    kiosk_talks: { select: asked, update: asked, writable: ['done_at', 'done_by'] },
    kiosk_items: {
      select: readers,
      readable: ['centre_id', 'item_id', 'kind', 'put_on', 'task_id', 'answered_at', 'answered_by'],
      // there for whom a copy was sealed
      narrowedBy:
        'exists (select from kiosk_words w where w.centre_id = kiosk_items.centre_id and w.item_id = kiosk_items.item_id and w.person_id = (select sec.person()))',
      update: readers,
      writable: ['answered_at', 'answered_by', 'answer'],
    },
    kiosk_words: { select: all(readers, isMine('person_id')) },
  },
})
