import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../kernel/roles.ts'
import { actionsOf } from '../../can.ts'
import { POLICIES } from '../../modules.ts'
import { PLACES } from '../client/home-part.ts'
import { homeParts } from '../home-parts.ts'
import { partsFor } from '../home-parts-for.ts'

const ACTIONS = POLICIES.flatMap((p) => Object.keys(p.actions))
const partsOf = (roles: readonly string[]) =>
  PLACES.flatMap((at) => partsFor(actionsOf(roles), at)).map((part) => part.name)
/** What everybody has stands empty for whoever has no task. */
const FOR_ALL = homeParts.filter((part) => part.may === 'anyone').map((part) => part.name)

describe('the parts of Beranda', () => {
  it('are named once, and ask for an action that a policy has', () => {
    const names = homeParts.map((part) => part.name)
    expect(names).toEqual([...new Set(names)])
    for (const { may, name } of homeParts)
      for (const action of typeof may === 'string' ? [may] : may)
        expect(action === 'anyone' || ACTIONS.includes(action), `${name}: ${action}`).toBe(true)
  })

  it('are more than the list of tasks for every role that has a screen of its own', () => {
    for (const role of ROLES)
      expect(
        partsOf([role]).filter((name) => !FOR_ALL.includes(name)),
        role,
      ).not.toEqual([])
  })
})
