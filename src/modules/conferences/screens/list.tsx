import { shortDay } from '../../../app/web/client/days.ts'
import { ListTable } from '../../../app/web/client/list-table.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Segmented } from '../../../design/choices.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { list } from '../../../kernel/list.ts'
import { KINDS } from '../rules.ts'
import { api, type DueCase } from './api.ts'
import { decisionWord } from './decision-word.ts'
import { SharedSwitch } from './shared-switch.tsx'
import { t } from './words.ts'

const dueList = list('conferences.list', {
  columns: {
    name: { kind: 'person', head: true },
    next: { kind: 'code', codes: KINDS, group: 'kind' },
    due: { kind: 'own' },
    last: { kind: 'own' },
  },
})

/** Pembahasan: who is to be discussed, overdue first. */
export function ConferenceList() {
  const [mine, setMine] = useSearchParam('saya')
  const read = useRead(api.conferences.due, { mine: mine !== null }, { keep: true })
  return (
    <div className="stack">
      <PageHead title={t('list.title')} note={t('list.note')} actions={<SharedSwitch />} />
      <Segmented
        legend={t('list.whose')}
        hideLegend
        name="mine"
        value={mine ? '1' : ''}
        onChange={(v) => setMine(v || null)}
        options={[
          { value: '', label: t('list.all') },
          { value: '1', label: t('list.mine') },
        ]}
      />
      <ReadView read={read} lines={8}>
        {({ cases }) =>
          cases.length === 0 ? (
            <Empty {...{ t, name: 'list.empty', href: '/penerima-manfaat' }} />
          ) : (
            <div className="stack stack-5">
              {(['overdue', 'soon', 'later'] as const).map((u) => (
                <Group
                  key={u}
                  title={t(`urgency.${u}`)}
                  cases={cases.filter((c) => c.next !== null && c.urgency === u)}
                />
              ))}
              <Group title={t('list.nothing')} cases={cases.filter((c) => c.next === null)} />
            </div>
          )
        }
      </ReadView>
    </div>
  )
}

function Group({ title, cases }: { title: string; cases: readonly DueCase[] }) {
  if (cases.length === 0) return null
  return (
    <Section title={title} count={cases.length}>
      <ListTable
        {...{ of: dueList, t, rows: cases }}
        caption={title}
        rowKey={(c) => c.caseId}
        href={(c) => `/pembahasan/${c.caseId}`}
        facts={(c) => [c.registerNo, stageWordOf(c.stage), c.responsible]}
        cells={{
          due: (c) => <Due of={c} />,
          last: (c) =>
            c.last
              ? `${t(`kind.${c.last.kind}`)}, ${shortDay(c.last.heldOn)}: ${decisionWord(c.last)}`
              : t('list.none'),
        }}
      />
    </Section>
  )
}

function Due({ of: c }: { of: DueCase }) {
  if (c.dueOn === null) return '–'
  return c.urgency === 'overdue' ? (
    <StatusText kind="todo">{t('list.was', { day: shortDay(c.dueOn) })}</StatusText>
  ) : (
    t('list.until', { day: shortDay(c.dueOn) })
  )
}
