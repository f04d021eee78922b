import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF, KNOW_EVERYBODY } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, not, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

const house = all(inMyCentre, role(...HOUSE_STAFF, 'system'))
/** Those who put women into rooms, and so know the protected ones. */
const hosts = ['head', 'coordinator', 'social_worker', 'house_mother'] as const
const planners = all(inMyCentre, role('head', 'coordinator', 'administration', 'house_mother'))
/** Who knows where she sleeps (domain.md 8.3, A): whoever knows everybody, her class, whoever looks after the nights. */
const knowHer = all(inMyCentre, any(role(...KNOW_EVERYBODY, 'system'), amongMy('taught'), amongMy('housed')))
export const seesProtectedRooms = all(inMyCentre, role(...hosts))
const openRooms = any(all(house, not(is('is_protected', true))), seesProtectedRooms)
const givers = any(planners, all(inMyCentre, onMyCaseload()))
/** Who takes the roll knows where every woman is (`toldOf.whereabouts`): no worker counts those of another. */
const rollTakers = all(inMyCentre, role('head', 'coordinator', 'house_mother', 'nurse'))
const bedGivers = all(inMyCentre, role('head', 'coordinator', 'administration', 'house_mother', 'social_worker'))

/**
 * Who reads in which bed a woman sleeps: whoever keeps the nights, and of her own whoever works with her (domain.md 8.3, I). To all
 * others every bed that is taken is taken and no more: among names a nameless one would say that somebody protected sleeps there.
 */
export const seesHerBed = any(role('head', 'coordinator', 'house_mother'), onMyCaseload(), amongMy('tended'))

export const residence = policy({
  actions: {
    'residence.read': [...HOUSE_STAFF],
    'residence.plan_rooms': ['head', 'coordinator', 'administration', 'house_mother'],
    'residence.give_bed': ['head', 'coordinator', 'administration', 'house_mother', 'social_worker'],
    /** the house tonight: rooms, beds, and where each woman is, as far as this reader may know */
    'residence.tonight': ['head', 'coordinator', 'social_worker', 'house_mother', 'nurse'],
    /** rooms and beds are the first thing of the night */
    'residence.night': ['house_mother'],
    /** stands at the gate: who is expected back, by code */
    'residence.gate': ['guard'],
    'residence.note_presence': ['head', 'coordinator', 'social_worker', 'house_mother', 'nurse'],
    'residence.roll': ['head', 'coordinator', 'house_mother', 'nurse'],
  },
  tables: {
    rooms: {
      select: openRooms,
      insert: planners,
      update: planners,
      writable: [
        ...(['building', 'name', 'kind', 'capacity', 'is_ground_floor', 'takes_children', 'is_near_carer'] as const),
        ...(['is_protected', 'is_in_use', 'version'] as const),
      ],
    },
    beds: { select: openRooms, insert: planners, update: planners, writable: ['label', 'is_protected', 'is_in_use'] },
    // which bed is taken, never by whom: so that a free bed is free for everybody who gives one
    // the nurse holds one at night for whoever comes (module night)
    bed_periods: {
      select: house,
      insert: any(bedGivers, all(inMyCentre, role('nurse'))),
      update: bedGivers,
      writable: ['until_on'],
    },
    bed_occupants: {
      select: any(
        all(knowHer, not(is('is_protected', true))),
        all(inMyCentre, role('head', 'coordinator')),
        all(inMyCentre, amongMy('housed')),
        all(inMyCentre, onMyCaseload()),
        all(inMyCentre, amongMy('tended')),
      ),
      insert: givers,
      update: givers,
      writable: ['is_current', 'is_protected', 'with_children'],
    },
    // on leave or in hospital (domain.md 8.3, I): a class is told no more than that she is not there
    presence_entries: {
      select: all(inMyCentre, toldOf.whereabouts),
      insert: any(rollTakers, all(inMyCentre, onMyCaseload())),
      insertable: [
        ...(['centre_id', 'entry_id', 'case_id', 'from_presence', 'to_presence', 'at'] as const),
        ...(['back_at', 'leave_kind', 'given_by', 'body'] as const),
      ],
    },
    house_rolls: {
      select: any(rollTakers, all(inMyCentre, role('system'))),
      insert: rollTakers,
      insertable: ['centre_id', 'roll_id', 'on_night', 'opened_at', 'opened_by'],
      update: rollTakers,
      writable: ['done_at', 'done_by', 'here', 'away', 'missing', 'is_partial'],
    },
    roll_marks: { select: all(inMyCentre, toldOf.whereabouts), insert: rollTakers },
  },
})
