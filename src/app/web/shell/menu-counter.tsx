import { useEffect, useState } from 'react'
import type { tasks } from '../../../modules/tasks/contract.ts'
import { createClient } from '../client/create-client.ts'
import { usePlace } from '../client/route.ts'
import { useRead } from '../client/use-read.ts'
import { setMenuCounts } from './menu-counts.ts'

const api = createClient<{ tasks: typeof tasks }>()

/** A page is there before its neighbours are counted. */
const AFTER_MS = 1_000

/** Asks what waits where, and again at a step to another page when the answer has grown old. */
export function MenuCounter() {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
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
