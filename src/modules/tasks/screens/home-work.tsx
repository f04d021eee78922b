import { use } from 'react'
import { type Named, personOf } from '../../../app/web/client/person-of.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { stageName } from '../../../app/web/client/stage-word.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { MayGo } from '../../../design/may-go.ts'
import { PersonName } from '../../../design/person-name.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { api, type HomePage, type Task } from './api.ts'
import { isLate, Late, Urgent } from './pressing.tsx'
import { WhoFirst } from './who-first.tsx'
import { windowWords } from './window-words.ts'
import { t } from './words.ts'

type Person = NonNullable<HomePage['people'][number]['case']>

/** One person and everything that she needs today, so that one visit clears several tasks. */
export function HomeWork({ person, tasks, today }: { person: Person; tasks: readonly Task[]; today: string }) {
  const named = personOf(person)
  return (
    <article className="work" aria-label={named.shielded ? (named.code ?? '') : named.name}>
      <PersonName
        person={named}
        href={`/penerima-manfaat/${person.caseId}`}
        heading="h3"
        facts={[stageName(person.state === 'aftercare' ? 'aftercare' : person.stage), person.registerNo]}
      >
        {person.isProtected && <Flag icon="shield-lock">{t('protected')}</Flag>}
      </PersonName>
      <ul className="work__tasks lines">
        {tasks.length === 0 && (
          <li className="todo">
            <p className="grow">{t('home.nobody_works')}</p>
            <LinkButton small href={`/penerima-manfaat/${person.caseId}`}>
              {t('home.look')}
            </LinkButton>
          </li>
        )}
        {tasks.map((task) => (
          <TaskLine key={task.taskId} task={task} today={today} />
        ))}
      </ul>
    </article>
  )
}

/** A task with its window and the way to do it. Only what nothing else can show is ticked here (`ticked` of its kind). */
export function TaskLine({ task, today, who }: { task: Task; today: string; who?: Named | null | undefined }) {
  const finish = useCommand(api.tasks.finish)
  const mayGo = use(MayGo)
  const own = task.kind === 'own_words'
  const elsewhere = !task.mayFinish && task.link !== null && !mayGo(task.link)
  return (
    <li className="todo">
      <div className="grow">
        <p>
          <Urgent of={task} />
          <WhoFirst of={who} />
          {own ? (task.text ?? taskWord(task.kind, task.params)) : taskWord(task.kind, task.params)}
          {!own && task.text && `: ${task.text}`}
        </p>
        {isLate(task, today) ? (
          <Late of={task} today={today} />
        ) : (
          <p className="small quiet">{windowWords(task, today)}</p>
        )}
        {elsewhere && task.role && <p className="small">{t('rail.waits', { who: roleWord(task.role) })}</p>}
        {finish.sentence && (
          <p className="small" role="alert">
            {finish.sentence}
          </p>
        )}
      </div>
      {task.mayFinish && (
        <Button small busy={finish.busy} onClick={() => void finish.run({ taskId: task.taskId })}>
          {t('home.done')}
        </Button>
      )}
      {!own && task.link && (
        <LinkButton small href={task.link}>
          {t(task.fromOn !== null && task.fromOn > today ? 'home.look' : 'home.do')}
        </LinkButton>
      )}
    </li>
  )
}
