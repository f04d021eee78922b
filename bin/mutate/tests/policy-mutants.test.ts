import { expect, test } from 'vitest'
import { policy } from '../../../src/kernel/policy.ts'
import { all, any, inMyCentre, isMine, role } from '../../../src/kernel/rule.ts'
import { policyMutants } from '../policy-mutants.ts'

const made = () => [
  policy({
    actions: { 'notes.write': ['head', 'nurse'] },
    tables: { notes: { select: all(inMyCentre, any(role('head', 'nurse'), isMine('by'))), insert: isMine('by') } },
  }),
]

test('each role, each condition and each verb is broken once, and a verb that was missing is granted', () => {
  expect(policyMutants(made()).map((m) => `${m.module} ${m.table}: ${m.says}`)).toEqual([
    'notes notes.write: drops head',
    'notes notes.write: drops nurse',
    'notes notes.write: lets the guard',
    'notes notes select: open to everybody',
    'notes notes select: open to her centre',
    'notes notes select: closed',
    'notes notes select: drops column:centre_id,among:centre of all',
    'notes notes select: drops any:[role:[head,nurse],column:by,among:me] of all',
    'notes notes select: drops role:[head,nurse] of any',
    'notes notes select: drops head',
    'notes notes select: drops nurse',
    'notes notes select: drops column:by,among:me of any',
    'notes notes insert: open to everybody',
    'notes notes insert: open to her centre',
    'notes notes insert: closed',
    'notes notes delete: granted to her centre',
  ])
})

test('every one differs from the policy as it stands, and no two are the same', () => {
  const broken = policyMutants(made()).map((_, at) => {
    const policies = made()
    policyMutants(policies)[at]?.apply(policies)
    return JSON.stringify(policies)
  })
  expect(new Set([JSON.stringify(made()), ...broken]).size).toBe(broken.length + 1)
})
