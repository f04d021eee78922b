import { describe, expect, it } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import type { ModulePolicy } from '../../src/kernel/policy.ts'
import type { Rule } from '../../src/kernel/rule.ts'
import { all, any, inMyCentre, is, isMine, not, role } from '../../src/kernel/rule.ts'
import { reach } from './reach.ts'

const said = (select?: Rule, actions: ModulePolicy['actions'] = {}) =>
  reach([{ actions, tables: { papers: select ? { select } : {} } }])

describe('who reaches what', () => {
  /**
   * Said twice on purpose: a role that is added to a list shared by twenty tables shows here in each of them. Read what differs; if it is
   * what you meant: `npm run permissions`.
   */
  it('is what somebody has read and accepted, line by line', async () => {
    await expect(`${reach(POLICIES).join('\n')}\n`).toMatchFileSnapshot('who-reaches.txt')
  })

  it('says a rule as each role meets it', () => {
    expect(
      said(all(inMyCentre, any(role('head'), all(role('nurse'), isMine('by'), not(is('state', 'done')))))),
    ).toEqual(['papers reads | head: all | nurse: not state done and own by'])
  })
  it('leaves out what another condition says already and what contradicts itself', () => {
    expect(
      said(all(inMyCentre, any(isMine('by'), all(isMine('by'), is('a', 1)), all(is('b', 1), not(is('b', 1)))))),
    ).toEqual(['papers reads | everybody: own by'])
  })
  it('shouts where a rule forgets the centre, and is silent where nobody gets in', () => {
    expect(said(all())).toEqual(['papers reads | everybody: all of EVERY CENTRE'])
    expect(said(any())).toEqual([])
    expect(said(undefined, { 'a.b': ['nurse', 'head'], 'a.c': [] })).toEqual(['a.b | head nurse'])
  })
})
