import type { ReactNode } from 'react'
import { topDay } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { t } from './words.ts'

type Props = {
  title: string
  done: { on: string; by: string } | null
  advised?: boolean
  action: string
  onOpen: (() => void) | undefined
  children?: ReactNode
}

/** One part of the evaluation: what it is, whether it is there, what it says, and the one thing to do. */
export function PartRow({ title, done, advised, action, onOpen, children }: Props) {
  return (
    <div className="card__body">
      <div className="row row--wrap row--between row--top">
        <div>
          <h3>{title}</h3>
          {done && <p className="small quiet">{t('by', { who: done.by, day: topDay(done.on) })}</p>}
        </div>
        <span className="row row--wrap">
          <StatusText kind={done ? 'full' : advised ? 'none' : 'todo'}>
            {!done && advised ? t('advised') : undefined}
          </StatusText>
          {onOpen && (
            <Button small kind={done ? 'plain' : 'tint'} onClick={onOpen}>
              {done ? (
                <>
                  {t('again')}
                  <span className="sr">: {title}</span>
                </>
              ) : (
                action
              )}
            </Button>
          )}
        </span>
      </div>
      {children}
    </div>
  )
}
