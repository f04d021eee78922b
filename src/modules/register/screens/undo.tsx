import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { toast } from '../../../design/toast.tsx'
import { api, type Register } from './api.ts'
import { t } from './words.ts'

/** Taking an import back: portion by portion, as it came. Whatever stops it, the next press goes on, or enters again what is gone. */
export function useUndo({ registerId }: Register) {
  const command = useCommand(api.register.undo, { portions: true, changes: [api.register.page, api.register.list] })
  const [isOn, setIsOn] = useState(false)
  const run = async () => {
    let rows = 0
    for (;;) {
      const done = await command.run({ registerId })
      if (!done) return
      rows += done.rows
      if (done.left === 0) break
      setIsOn(true)
    }
    setIsOn(false)
    toast(t('undo.done', { n: grouped(rows) }))
  }
  return { command, run, isOn: isOn && command.refusal === null }
}

/** What was entered, and the way back while nobody has worked on it. */
export function Undo({ r, undo: { command, run, isOn } }: { r: Register; undo: ReturnType<typeof useUndo> }) {
  if (r.state !== 'done' && (r.state !== 'saving' || !r.mayChange)) return null
  const may = r.mayChange && !isOn && (r.state === 'saving' ? r.saved > 0 : r.undoUntil !== null)
  return (
    <Banner
      live={isOn}
      action={
        may && (
          <Button small busy={command.busy} onClick={() => void run()}>
            {t('undo.action')}
          </Button>
        )
      }
    >
      {isOn ? (
        <>
          <p>{t('undo.going', { n: grouped(r.saved) })}</p>
          <progress value={r.toSave - r.saved} max={r.toSave} aria-label={t('undo.progress')} />
        </>
      ) : (
        <p>
          {r.state === 'saving' ? (
            t('undo.half')
          ) : (
            <>
              <b>{t('reg.entered', { n: grouped(r.saved), aside: grouped(r.setAside) })}</b>{' '}
              {r.undoUntil ? t('undo.until', { day: fullDay(r.undoUntil) }) : t('undo.over')}
            </>
          )}
        </p>
      )}
      <CommandRefusal of={command} />
    </Banner>
  )
}
