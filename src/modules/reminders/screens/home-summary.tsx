import { useState } from 'react'
import { copyText } from '../../../app/web/client/copy-text.ts'
import { createClient } from '../../../app/web/client/create-client.ts'
import { shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import type { tasks } from '../../tasks/contract.ts'
import { type Line, summaryOf, type Work } from '../summary.ts'
import { t } from './words.ts'

const api = createClient<{ tasks: typeof tasks }>()

/** Salin ringkasan: my day for a message on the phone; what is copied is shown first. */
export function HomeSummary() {
  const { data: home } = useRead(api.tasks.home, {})
  const [shown, show] = useState(false)
  if (!home) return null
  const works: Work[] = [
    ...home.people.flatMap((p) => p.tasks.map((task) => ({ ...task, who: p.case }))),
    ...home.missed,
  ]
  if (works.length === 0) return null
  return (
    <p>
      <Button icon="copy" onClick={() => show(true)}>
        {t('summary.open')}
      </Button>
      {shown && <Copy text={textOf(summaryOf(works, home.today), home.today)} onClose={() => show(false)} />}
    </p>
  )
}

const said = (line: Line) =>
  [
    t('summary.things', { count: line.count }),
    ...(line.late > 0 ? [t('summary.late', { count: line.late })] : []),
    ...(line.today > 0 ? [t('summary.today', { count: line.today })] : []),
  ].join(', ')

function textOf(lines: readonly Line[], today: string): string {
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  const head = t('summary.head', { day: shortDay(today), count })
  return [head, ...lines.map((line) => `- ${line.called ?? t('summary.others')}: ${said(line)}`)].join('\n')
}

function Copy({ text, onClose }: { text: string; onClose: () => void }) {
  const copy = async () => {
    if (await copyText(text, t('summary.copied'))) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('summary.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('summary.close')}</Button>
          <Button kind="primary" icon="copy" onClick={() => void copy()}>
            {t('summary.copy')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('summary.why')}</p>
        <div className="card card__body">
          {text.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
