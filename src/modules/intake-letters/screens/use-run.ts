import { useEffect, useRef, useState } from 'react'
import { goThrough, type Run } from './go-through.ts'

/** Goes through with it, says how far it is, and stops when asked to, or with the page. Pressed again meanwhile, it is the same run. */
export function useRun(send: (key: string) => Promise<unknown>, over: () => Promise<void>, already?: string) {
  const [run, setRun] = useState<Run | null>(null)
  const isStopped = useRef(false)
  const isOn = useRef(false)
  useEffect(() => {
    isStopped.current = false
    return () => {
      isStopped.current = true
    }
  }, [])
  const start = async (keys: readonly string[]) => {
    if (isOn.current) return
    isOn.current = true
    isStopped.current = false
    const last = await goThrough(keys, { send, already, isStopped: () => isStopped.current, tell: setRun })
    await over()
    isOn.current = false
    setRun({ ...last, isOver: true })
  }
  return { run, start, stop: () => void (isStopped.current = true) }
}
