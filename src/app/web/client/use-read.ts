import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Call } from './create-client.ts'
import type { Refused } from './refused.ts'

export type ReadOptions = {
  /** false waits, e.g. until something is chosen */
  when?: boolean | undefined
  /** keep the last rows on the page while a filter changes */
  keep?: boolean | undefined
  staleMs?: number | undefined
  /** asks again on every visit, however young the answer in memory: for what is written on */
  fresh?: boolean | undefined
}

export type Read<O> = UseQueryResult<O, Refused>

/** Asks the server and keeps the answer in memory: `const week = useRead(api.programme.week, { from })`. */
export function useRead<I, O>(call: Call<I, O>, input: I, options: ReadOptions = {}): Read<O> {
  return useQuery<O, Refused>({
    queryKey: [call.path, input],
    queryFn: ({ signal }) => call(input, { signal }),
    enabled: options.when ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.fresh ? { refetchOnMount: 'always' } : {}),
    ...(options.staleMs === undefined ? {} : { staleTime: options.staleMs }),
  })
}
