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
      // written by functions of the schema door alone (definer.sql), and what proves a person leaves by none but those
      readable: [
        'centre_id',
        'person_id',
        'username',
        'is_active',
        'locale',
        'public_key',
        'must_change',
        'created_at',
      ],
    },
    passkeys: {
      select: all(inMyCentre, isMine('person_id')),
    },
  },
})
