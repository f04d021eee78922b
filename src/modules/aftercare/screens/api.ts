import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { aftercare } from '../contract.ts'

export const api = createClient<{ aftercare: typeof aftercare }>()

type Out<K extends keyof typeof aftercare> = z.output<(typeof aftercare)[K]['output']>
export type AftercareList = Out<'list'>
export type ListWindow = AftercareList['windows'][number]
export type AftercarePage = Out<'page'>
export type Contact = AftercarePage['contacts'][number]
export const CHANGES = [api.aftercare.page, api.aftercare.list]
