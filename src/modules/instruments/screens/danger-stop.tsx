import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { SaveState, type SaveStateProps } from '../../../design/save-state.tsx'
import { Stop } from '../../../design/stop.tsx'
import { type Cause, gravestFirst } from '../../flags/rules.ts'
import { linesOf, causes as words } from '../../flags/said.ts'
import { t } from './words.ts'

/**
 * A danger was answered: the questions are gone at once, also without a connection, and the three lines stand. As soon as the
 * answer and its flag are on the server, the stop goes on there, with whom to call and who stays with her.
 */
export function DangerStop({
  causes,
  save,
  store,
  onStored,
}: {
  causes: readonly Cause[]
  save: SaveStateProps | undefined
  store: () => Promise<unknown>
  onStored: () => void
}) {
  const [tries, setTries] = useState(0)
  const [isLost, setLost] = useState(false)
  const latest = useRef({ store, onStored })
  latest.current = { store, onStored }
  useEffect(() => {
    let isHere = true
    latest.current.store().then(
      () => isHere && latest.current.onStored(),
      () => isHere && setLost(tries >= 0), // said below; the lines stand, and the answer is kept on the page
    )
    return () => {
      isHere = false
    }
  }, [tries])
  const [first = 'rated'] = gravestFirst(causes)
  return (
    <Stop
      title={t('stop.title')}
      why={<b>{words(`cause.${first}`)}.</b>}
      lines={linesOf(first, t('stop.you'))}
      top={save && <SaveState {...save} />}
      bar={
        isLost ? (
          <>
            <p className="grow small">{t('stop.lost')}</p>
            <Button kind="primary" onClick={() => setTries((n) => n + 1)}>
              {t('stop.again')}
            </Button>
          </>
        ) : (
          <p className="small quiet">{t('stop.saving')}</p>
        )
      }
    />
  )
}
