import type { Ctx } from '../../platform/http/context.ts'
import { tracksOf } from './facts.ts'

export const all = async (ctx: Ctx) => ({ tracks: await tracksOf(ctx) })
