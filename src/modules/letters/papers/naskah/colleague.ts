import type { Ctx } from '../../../../platform/http/context.ts'
import { namedOnPaper } from '../../../access/facts.ts'
import type { House } from '../../making/house.ts'
import { ours, partyJson } from './parties.ts'

/** Somebody of the house as a party of a minute; the head signs some herself, so nobody acts for somebody else. */
export const colleague = async (ctx: Ctx, house: House, personId: string): Promise<Record<string, unknown>> =>
  partyJson(await namedOnPaper(ctx, personId), { ...ours(house), office: house.name })
