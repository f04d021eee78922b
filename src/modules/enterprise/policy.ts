import { policy } from '../../kernel/policy.ts'

/** The plan of her business stands in the book of `livelihood`; whoever may write there writes here. */
export const enterprise = policy({
  actions: {
    'enterprise.read': ['head', 'coordinator', 'social_worker', 'psychologist'],
    'enterprise.write': ['head', 'coordinator', 'social_worker'],
  },
  tables: {},
})
