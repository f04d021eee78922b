import { GROUPS, holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, any, inMyCentre, is, isMine, not, onMyCaseload, role } from '../../kernel/rule.ts'
import { CERTIFIERS, DESKS, FORM_MAKERS, SHEET_MAKERS, STORY_FORMS, WRITERS } from './rules.ts'

const registry = all(inMyCentre, role(...GROUPS.registry))
const caseWorker = all(inMyCentre, onMyCaseload())
const numberers = all(inMyCentre, role(...WRITERS))
/** the registry, the worker of the case, and whoever made the letter */
export const concerned = any(registry, caseWorker, all(inMyCentre, isMine('made_by'), role(...SHEET_MAKERS)))
/** a form of her story as it was filled in: nobody carries it to a signature, and its name alone tells of her */
const story = all(is('keep', 'narrative'), is('paper', ...STORY_FORMS))
const storytellers = any(all(inMyCentre, role(...GROUPS.leaders)), caseWorker)
const KEYED = ['health', 'safety'] as const
const open = any(all(not(is('keep', ...KEYED)), not(story), concerned), all(story, storytellers))
/** a paper of her health or her safety is not even listed to whoever holds no key of that class */
const listed = any(open, ...KEYED.map((cls) => all(is('keep', cls), holdsKey(cls))))
/** an emergency opens them for reading alone */
const written = any(open, ...KEYED.map((cls) => all(is('keep', cls), worksUnder(cls))))
const begun = any(
  all(not(is('keep', ...KEYED)), role(...SHEET_MAKERS)),
  ...KEYED.map((cls) => all(is('keep', cls), worksUnder(cls))),
)
const keepers = any(registry, caseWorker)
const byGroup = any(
  all(inMyCentre, is('group_code', 'registry'), role(...GROUPS.registry)),
  all(inMyCentre, is('group_code', 'staff'), role(...GROUPS.staff)),
)
const draft = is('kind', 'draft')
/** a file that is said to be signed outside lies there by whoever signs or keeps the desk */
const certifiedBy = any(not(is('kind', 'certified')), role(...CERTIFIERS))

export const letters = policy({
  actions: {
    'letters.read': [...DESKS],
    'letters.take_out_list': [...WRITERS],
    'letters.write': [...DESKS],
    // forms as they were filled in, by the class of what stands in them
    'letters.forms_identity': [...FORM_MAKERS.identity],
    'letters.forms_narrative': [...FORM_MAKERS.narrative],
    'letters.forms_health': [...FORM_MAKERS.health],
    'letters.forms_safety': [...FORM_MAKERS.safety],
    'letters.sign': ['head'],
    'letters.certify': [...CERTIFIERS],
    'letters.settings': ['head', 'administration'],
    // brings letters on their way: prints, has them signed, keeps the scan, sends
    'letters.desk': ['administration'],
  },
  afterClosing: {
    open: ['letters', 'letter_files_identity', 'letter_files_narrative', 'letter_files_health', 'letter_files_safety'],
  },
  tables: {
    paper_kinds: { select: all() },
    letters: {
      select: listed,
      insert: all(inMyCentre, isMine('made_by'), begun),
      update: written,
      delete: all(written, is('state', 'draft')),
      writable: [
        ...(['state', 'case_id', 'subject_id', 'subject', 'addressee', 'is_neutral'] as const),
        ...(['dated_on', 'sha256', 'pages', 'version', 'issued_at', 'issued_by'] as const),
        ...(['printed_at', 'signed_at', 'filed_at', 'sent_on', 'sent_how'] as const),
        ...(['cancelled_at', 'cancel_reason', 'task_id'] as const),
      ],
    },
    letter_numbers: {
      select: numberers,
      insert: numberers,
      update: numberers,
      writable: ['cancelled_at', 'cancelled_by', 'cancel_reason'],
    },
    number_books: { select: numberers, insert: numberers, update: numberers, writable: ['last_no'] },
    letter_files_identity: {
      select: holdsKey('identity'),
      insert: all(keepers, certifiedBy),
      update: keepers,
      delete: all(keepers, draft),
      writable: ['body', 'file', 'is_protected'],
    },
    letter_files_narrative: {
      select: holdsKey('narrative'),
      insert: all(storytellers, certifiedBy),
      update: storytellers,
      delete: all(storytellers, draft),
      writable: ['body', 'file', 'is_protected'],
    },
    letter_files_health: {
      select: holdsKey('health'),
      insert: all(worksUnder('health'), certifiedBy),
      update: worksUnder('health'),
      delete: all(worksUnder('health'), draft),
      writable: ['body', 'file', 'is_protected'],
    },
    letter_files_safety: {
      select: holdsKey('safety'),
      insert: all(worksUnder('safety'), certifiedBy),
      update: worksUnder('safety'),
      delete: all(worksUnder('safety'), draft),
      writable: ['body', 'file', 'is_protected'],
    },
    // of a sheet that names a class, whoever may see the letter itself
    letter_files_shared: {
      select: byGroup,
      narrowedBy:
        'exists (select from letters l where l.centre_id = letter_files_shared.centre_id and l.letter_id = letter_files_shared.letter_id)',
      insert: all(byGroup, certifiedBy),
      update: all(byGroup, draft),
      delete: all(byGroup, draft),
      writable: ['body'],
    },
    letter_settings: {
      select: any(numberers, all(inMyCentre, role(...SHEET_MAKERS))),
      insert: all(inMyCentre, role('head', 'administration')),
      update: all(inMyCentre, role('head', 'administration')),
      writable: ['neutral', 'version', 'changed_at', 'changed_by'],
    },
  },
})
