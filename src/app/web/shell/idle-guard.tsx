import { useEffect, useState } from 'react'
import { lockNow } from '../client/session-actions.ts'
import type { Device } from '../client/shell-contract.ts'
import { onTabs, tellTabs } from '../client/tabs.ts'
import { nextLook, restOf } from '../idle.ts'
import { t } from '../words.ts'

const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const TELL_EVERY_MS = 15_000

/**
 * Watches an open session: veils the page after two still minutes or ten seconds out of sight, locks after five minutes
 * on a shared device. Activity in one tab keeps the others awake. Wall-clock time, so that sleep of the device counts.
 */
export function IdleGuard({ device }: { device: Device }) {
  const [veiled, setVeiled] = useState(false)
  useEffect(() => {
    let activeAt = Date.now()
    let toldAt = 0
    let hiddenAt: number | null = document.hidden ? Date.now() : null
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      const watch = { now: Date.now(), activeAt, hiddenAt, device }
      const rest = restOf(watch)
      if (rest === 'lock') return void lockNow()
      if (rest === 'blurred') setVeiled(true)
      timer = setTimeout(look, nextLook(watch))
    }
    const active = () => {
      const now = Date.now()
      if (restOf({ now, activeAt, hiddenAt: null, device }) === 'lock') return look()
      activeAt = now
      setVeiled(false)
      if (now - toldAt < TELL_EVERY_MS) return
      toldAt = now
      tellTabs({ say: 'active' })
    }
    const seen = () => {
      look()
      hiddenAt = document.hidden ? Date.now() : null
      look()
    }
    const stop = onTabs((word) => {
      if (word.say === 'active') activeAt = Date.now()
    })
    for (const name of ACTIVITY) addEventListener(name, active, { passive: true, capture: true })
    document.addEventListener('visibilitychange', seen)
    look()
    return () => {
      clearTimeout(timer)
      stop()
      for (const name of ACTIVITY) removeEventListener(name, active, { capture: true })
      document.removeEventListener('visibilitychange', seen)
    }
  }, [device])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-veiled', veiled)
    return () => document.documentElement.removeAttribute('data-veiled')
  }, [veiled])
  return veiled ? (
    <p className="veil" role="status">
      <span>{t('veil')}</span>
    </p>
  ) : null
}
