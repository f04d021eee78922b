import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../kernel/rule.ts'

export const auth = policy({
  actions: {
    'auth.invite': ['head', 'it_admin'],
    'auth.dismiss': ['head', 'it_admin'],
    'auth.recover_other': ['head'],
  },
  tables: {
    accounts: {
      select: all(inMyCentre, any(isMine('person_id'), role('head', 'it_admin'))),
      insert: all(inMyCentre, role('head', 'it_admin')),
      // one's own secrets only: whoever could replace a colleague's public key would be given the keys meant for her
      update: all(inMyCentre, isMine('person_id')),
      writable: [
        'locale',
        'kdf',
        'verifier',
        'key_by_passphrase',
        'key_by_recovery',
        'recovery_verifier',
        'totp_secret',
        'totp_last_step',
        'must_change',
      ],
    },
    passkeys: {
      select: all(inMyCentre, isMine('person_id')),
      insert: all(inMyCentre, isMine('person_id')),
      update: all(inMyCentre, isMine('person_id')),
      delete: all(inMyCentre, isMine('person_id')),
      writable: ['counter', 'label'],
    },
  },
})
