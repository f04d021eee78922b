import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { LOCALES } from '../../kernel/words.ts'

/** What happens before anybody is bound is written by functions of the database alone. */
export const events = eventsOf(
  'auth',
  {
    signed_in: { by: 'database' },
    sign_in_refused: { by: 'database' },
    signed_out: { by: 'database' },
    locked: { by: 'database' },
    unlocked: { by: 'database' },
    recovered: { by: 'database' },
    recovered_by_cards: { by: 'database' },
    stepped_up: { by: 'everyone' },
    others_signed_out: { by: 'everyone', details: { count: 'count' } },
    locale_set: { by: 'everyone', details: { locale: LOCALES } },
    passphrase_changed: { by: 'everyone', details: { ended: 'count' } },
    recovery_code_made: { by: 'everyone' },
    passkey_added: { by: 'everyone' },
    passkey_removed: { by: 'everyone' },
  },
  toldOf.nobody,
)
