import type { Ctx } from '../../../platform/http/context.ts'
import { womenOf } from '../facts/people.ts'

export const people = async (ctx: Ctx) => ({ people: await womenOf(ctx, 'in_house') })
