import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { addDays, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { usePlace, useSearchParam } from '../../../app/web/client/route.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Link } from '../../../design/link.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { isShut } from '../../cases/stages.ts'
import { api, type Task } from './api.ts'
import { windowWords } from './window-words.ts'
import { t } from './words.ts'

type Props = Pick<CasePart, 'page'>

/** What is open for her, and which of it comes first for whoever looks: her own before what waits for another. */
function useSteps({ page }: Props) {
  const read = useRead(api.tasks.ofCase, { caseId: page.caseId }, { fresh: true })
  const tasks = read.data?.tasks ?? []
  const first = tasks.find((task) => task.isMine) ?? tasks[0]
  return { read, first, others: tasks.filter((task) => task !== first) }
}

/** The one thing that comes next. */
export function FirstStep({ page }: Props) {
  const { read, first, others } = useSteps({ page })
  return (
    <div>
      <h2>{t('rail.next')}</h2>
      <ReadView read={read} lines={2}>
        {() =>
          first ? (
            <ul className="next">
              <Step task={first} today={todayKey()} />
            </ul>
          ) : (
            <p className="quiet">{t(page.maySeeStory ? 'rail.none' : 'rail.none_yours')}</p>
          )
        }
      </ReadView>
      {others.length > 0 && (
        <a className="small" href="#langkah">
          {t('rail.more', { count: others.length })}
        </a>
      )}
    </div>
  )
}

/** Whatever else is open for her, and a step of one's own. */
export function OtherSteps({ page }: Props) {
  const { others } = useSteps({ page })
  const [opened, setOpened] = useSearchParam('buka')
  const mayAdd = page.maySeeStory && page.mayWork && !isShut(page)
  if (others.length === 0 && !mayAdd) return null
  return (
    <section id="langkah">
      <h2>{t('rail.others')}</h2>
      <ul className="next">
        {others.map((task) => (
          <Step key={task.taskId} task={task} today={todayKey()} />
        ))}
      </ul>
      {mayAdd && (
        <Button small icon="plus" onClick={() => setOpened('langkah')}>
          {t('rail.add')}
        </Button>
      )}
      {opened === 'langkah' && mayAdd && <AddStep caseId={page.caseId} onClose={() => setOpened(null)} />}
    </section>
  )
}

/** What is next, and its end where only a person can say that it is done (`ticked` of its kind). */
function Step({ task, today }: { task: Task; today: string }) {
  const finish = useCommand(api.tasks.finish)
  const said = task.text ?? taskWord(task.kind, task.params)
  const isHere = task.link === usePlace().pathname
  // what waits for another role is done, and said to be done, by that role
  const mayOpen = task.role === null || task.isMine
  const whose = task.owner ?? (task.role && t('rail.waits', { who: roleWord(task.role) }))
  return (
    <li>
      {task.link && mayOpen && !isHere ? <Link href={task.link}>{said}</Link> : said}
      <span className="small quiet">{[whose, windowWords(task, today)].filter(Boolean).join(' · ')}</span>
      {finish.sentence && (
        <span className="small" role="alert">
          {finish.sentence}
        </span>
      )}
      {task.mayFinish && mayOpen && (
        <Button
          small
          kind="plain"
          icon="check"
          busy={finish.busy}
          onClick={() => void finish.run({ taskId: task.taskId })}
        >
          {t('home.done')}
          <span className="sr"> {said}</span>
        </Button>
      )}
    </li>
  )
}

function AddStep({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft(`step/${caseId}`, { text: '', due: emptyDate })
  const { text, due } = draft.body
  const [wrong, setWrong] = useState<{ text?: string; due?: string }>({})
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.tasks.add, { onDone: end })
  const read = readDate(due)
  const week = addDays(todayKey(), 7)
  const send = () => {
    const found = {
      ...(text.trim() === '' && { text: t('step.no_text') }),
      ...(read.kind === 'date' || read.kind === 'empty' ? {} : { due: t('step.no_day', { day: shortDay(week) }) }),
    }
    setWrong(found)
    if (Object.keys(found).length === 0)
      void command.run({ caseId, text, dueOn: read.kind === 'date' ? read.iso : week })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('step.title')}
      actions={
        <>
          <Button onClick={end}>{t('cancel')}</Button>
          <Button kind="primary" busy={command.busy} onClick={send}>
            {t('step.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={command} fields={{ text: 'step-text' }} />
        <TextField
          personal
          id="step-text"
          label={t('step.text')}
          value={text}
          onChange={(typed) => draft.set({ text: typed })}
          error={wrong.text ?? command.issue('text')}
        />
        <DateFields
          legend={t('step.due')}
          value={due}
          onChange={(day) => draft.set({ due: day })}
          hint={shortDay(week)}
          error={wrong.due}
        />
      </div>
    </Dialog>
  )
}
