import { useEffect, useState } from 'react'
import type { tasks } from '../../../modules/tasks/contract.ts'
import { createClient } from '../client/create-client.ts'
import { afterFirstScreen } from '../client/later.ts'
import { usePlace } from '../client/route.ts'
import { useRead } from '../client/use-read.ts'
import { setMenuCounts } from './menu-counts.ts'

const api = createClient<{ tasks: typeof tasks }>()

/** Asks, when the first page is there, what waits where, and again at a step to another page when the answer has grown old. */
export function MenuCounter() {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => afterFirstScreen(() => setQuiet(true)), [])
  const { data, isStale, refetch } = useRead(api.tasks.waiting, {}, { when: quiet })
  useEffect(() => {
    if (data) setMenuCounts(data.places)
  }, [data])
  const { pathname } = usePlace()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked at a step, not when the answer grows old under the reader
  useEffect(() => {
    if (quiet && isStale) void refetch()
  }, [pathname])
  return null
}
