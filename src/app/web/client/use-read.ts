import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Call } from './create-client.ts'
import { askWhyMany } from './many-files.ts'
import { isRefused, type Refused } from './refused.ts'

export type ReadOptions<O = unknown> = {
  /** asks again at once while the answer says that it is not whole */
  whole?: ((answer: O) => boolean) | undefined
  /** false waits, e.g. until something is chosen */
  when?: boolean | undefined
  /** keep the last rows on the page while a filter changes */
  keep?: boolean | undefined
  staleMs?: number | undefined
  /** asks again on every visit, however young the answer in memory: for what is written on */
  fresh?: boolean | undefined
}

/** Others are served between two questions. */
const AGAIN_MS = 100

export type Read<O> = UseQueryResult<O, Refused>

/** Asks why very many files are opened within an hour when the server wants to know, then asks the same once more. */
async function withWhy<O>(attempt: () => Promise<O>): Promise<O> {
  try {
    return await attempt()
  } catch (error) {
    if (!isRefused(error, 'many_files') || !(await askWhyMany())) throw error
    return attempt()
  }
}

/** Asks the server and keeps the answer in memory: `const week = useRead(api.programme.week, { from })`. */
export function useRead<I, O>(call: Call<I, O>, input: I, options: ReadOptions<O> = {}): Read<O> {
  const { whole } = options
  return useQuery<O, Refused>({
    queryKey: [call.path, input],
    queryFn: ({ signal }) => withWhy(() => call(input, { signal })),
    enabled: options.when ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.fresh ? { refetchOnMount: 'always' } : {}),
    ...(whole ? { refetchInterval: ({ state: { data } }) => (data && !whole(data) ? AGAIN_MS : false) } : {}),
    ...(options.staleMs === undefined ? {} : { staleTime: options.staleMs }),
  })
}
