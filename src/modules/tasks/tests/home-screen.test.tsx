import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { todayKey } from '../../../app/web/client/days.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { taskWord } from '../../../app/web/client/task-words.ts'
import { MayGo } from '../../../design/may-go.ts'
import { maskNames } from '../../../design/shared-screen.ts'
import { api } from '../screens/api.ts'
import { DecisionLine } from '../screens/decision-line.tsx'
import { Home } from '../screens/home.tsx'
import { t } from '../screens/words.ts'
import { decisionsFirst, todayFirst } from '../today-first.ts'
import words from '../words/id.json' with { type: 'json' }

const missed = {
  ...{ taskId: 't', caseId: null, kind: 'tell_family', params: {}, text: null, fromOn: null, dueAt: null, link: null },
  ...{ dueOn: '2026-01-10', doneAt: null, owner: null, isMine: true, mayFinish: true },
  who: { label: 'Suryani', honorific: 'Ibu', isProtected: false },
}
const home = { today: '2026-01-12', people: [], missed: [], open: [], soon: [], load: [] }

const NIGHT = taskWord('complete_night', {})

const drawn = (places: readonly { path: string; count: number }[], more: object = {}, mayGo = true, parts = '') => {
  const queries = new QueryClient()
  queries.setQueryData([api.tasks.home.path, {}], { ...home, aftercare: 0, waiting: [], ...more })
  queries.setQueryData([api.tasks.waiting.path, {}], { places })
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <MayGo value={() => mayGo}>
        <Home parts={(at) => at === 'first' && parts} />
      </MayGo>
    </QueryClientProvider>,
  )
}

describe('who needs me', () => {
  const task = { isUrgent: false, dueOn: '2026-01-19', dueAt: null }
  const people = Array.from({ length: 8 }, (_, n) => ({
    n,
    tasks: [{ ...task, dueOn: n === 6 ? '2026-01-12' : task.dueOn }],
  }))

  it('is first whoever is due today, then five at least of the week; the others are folded', () => {
    const { today, week, folded } = todayFirst(people, '2026-01-12')
    expect([today, week, folded].map((of) => of.map((p) => p.n))).toEqual([[6], [0, 1, 2, 3], [4, 5, 7]])
    expect(todayFirst(people.slice(0, 5), '2026-01-12').folded).toEqual([])
    const urgent = people.map((p) => ({ ...p, tasks: [{ ...task, isUrgent: true }] }))
    expect(todayFirst(urgent, '2026-01-12').urgent).toHaveLength(8)
    expect(todayFirst([{ tasks: [] }], '2026-01-12').today).toHaveLength(1)
  })
})

describe('decisions', () => {
  it('are first what is urgent, then what somebody waits for today or longer, then the longest waiting', () => {
    const of = (n: number, isUrgent: boolean, dueOn: string | null) => ({ n, isUrgent, dueOn, madeAt: `2026-01-0${n}` })
    const some = [of(1, false, null), of(2, false, '2026-01-20'), of(3, false, '2026-01-12'), of(4, true, null)]
    expect(decisionsFirst([...some, of(5, false, '2026-01-09')], '2026-01-12').map((d) => d.n)).toEqual([4, 3, 5, 1, 2])
  })
})

describe('a decision that waits', () => {
  const of = (more: object) =>
    renderToStaticMarkup(
      <DecisionLine
        of={{ ...missed, kind: 'decide_leave', isUrgent: false, role: 'head', since: '2026-01-10T08:00:00Z', ...more }}
      />,
    )

  it('says that it is due today, that it is late, or that it may not wait', () => {
    const today = Temporal.PlainDate.from(todayKey())
    expect(of({ dueOn: today.toString() })).toContain(t('approvals.today'))
    expect(of({ dueOn: today.subtract({ days: 2 }).toString() })).toContain('Seharusnya sampai')
    expect(of({ dueOn: today.add({ days: 2 }).toString() })).not.toContain(t('approvals.today'))
    expect(of({ dueOn: null, isUrgent: true })).toContain(t('home.urgent'))
  })
})

const signIn = () => {
  const me = { actions: [], account: { id: 'rizal', roles: [], centre: { timeZone: 'Asia/Jakarta' } } }
  setSession({ status: 'open', me } as unknown as Session) // what is read
}

describe('what may not wait', () => {
  beforeAll(signIn)

  it('of a woman stands before what every module adds to a home, and once', () => {
    const her = (label: string, isUrgent: boolean) => ({
      case: {
        ...{
          caseId: label,
          label,
          honorific: 'Ibu',
          isProtected: false,
          state: 'open',
          stage: 'plan',
          registerNo: null,
        },
      },
      tasks: [{ ...missed, taskId: label, caseId: label, dueOn: '2026-01-12', isUrgent, isMine: true }],
    })
    const html = drawn([], { people: [her('Rukmini', false), her('Nurlela', true)] }, true, 'KAMAR')
    const at = (word: string) => html.indexOf(word)
    expect(at('Nurlela')).toBeLessThan(at('KAMAR'))
    expect(at('KAMAR')).toBeLessThan(at('Rukmini'))
    expect(html.split(t('home.urgent')).length - 1, 'the section and the task').toBe(2)
    expect(html).toContain(t('home.waiting', { count: 2 }))
  })
})

describe('Beranda on a day without a task', () => {
  beforeAll(signIn)

  it('says that nothing waits, also in the week ahead', () => {
    expect(drawn([])).toContain(words['home.empty_ahead'])
  })

  it('does not say so to a guest, who has no list: what she was asked to give says itself whether there is any', () => {
    const as = (actions: string[]) =>
      setSession({
        status: 'open',
        me: { actions, account: { id: 'rizal', roles: [], centre: { timeZone: 'Asia/Jakarta' } } },
      } as unknown as Session) // what is read
    as(['invitations.mine'])
    expect(drawn([])).not.toContain(words['home.nobody'])
    as(['invitations.mine', 'tasks.do'])
    expect(drawn([])).toContain(words['home.nobody'])
    as([])
  })

  it('does not say so while anything waits on a page of its own', () => {
    for (const path of ['/persetujuan', '/surat', '/rujukan']) {
      const page = drawn([{ path, count: 2 }])
      expect(page, path).not.toContain(words['home.empty_ahead'])
      expect(page, path).not.toContain(words['home.nobody'])
    }
  })

  it('calls her as the rest of the house does, and by her initials while others look on', () => {
    const of = () => drawn([], { missed: [missed], open: [missed] })
    expect(of().match(/Ibu Suryani/g)).toHaveLength(2)
    maskNames(true)
    expect(of()).not.toContain('Suryani')
    maskNames(false)
  })

  const night = { ...missed, taskId: 'n', kind: 'complete_night', link: '/penerimaan-malam/n', role: 'social_worker' }
  const urgent = { people: [{ case: null, tasks: [{ ...night, dueOn: null, isUrgent: true, mayFinish: false }] }] }

  it('shows what is urgent and about no file yet before everybody’s work', () => {
    const page = drawn([{ path: '/beranda', count: 2 }], { ...urgent, missed: [missed] })
    expect(page.indexOf(NIGHT)).toBeLessThan(page.indexOf('class="cols"'))
    expect(page.split(NIGHT)).toHaveLength(2)
    expect(page).not.toContain(t('home.own'))
  })

  it('shows what is urgent and late there as well, once, and that it is late', () => {
    const late = { ...night, isUrgent: true, dueOn: '2026-01-10' }
    const page = drawn([{ path: '/beranda', count: 2 }], { missed: [missed, late] })
    expect(page.indexOf(NIGHT)).toBeLessThan(page.indexOf('class="cols"'))
    expect(page.split(NIGHT)).toHaveLength(2)
    expect(page.match(/Seharusnya sampai/g)).toHaveLength(2)
  })

  it('says for whom it waits where the reader may not go herself', () => {
    const seen = (mayGo: boolean) => drawn([], urgent, mayGo)
    expect(seen(false)).toContain(t('rail.waits', { who: roleWord('social_worker') }))
    expect(seen(true)).not.toContain(t('rail.waits', { who: roleWord('social_worker') }))
  })

  const her = (id: string, dueOn: string) => ({
    case: { caseId: id, label: id, honorific: 'Ibu', isProtected: false, stage: 'assessment', state: 'served' },
    tasks: [{ ...missed, taskId: id, caseId: id, dueOn, isUrgent: false }],
  })

  it('counts as waiting today whoever is due today or late, and nobody who has days left', () => {
    const people = [her('Nurlela', '2026-01-15'), her('Fitri', '2026-01-12')]
    const page = drawn([{ path: '/beranda', count: 3 }], { people, missed: [{ ...missed, caseId: 'Suryani' }] })
    expect(page).toContain(t('home.waiting', { count: 2 }))
    const at = ['Fitri', words['home.missed'], words['home.week'], 'Nurlela'].map((of) => page.indexOf(of))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(drawn([{ path: '/beranda', count: 1 }], { people: people.slice(0, 1) })).not.toContain(words['home.need'])
  })

  it('opens what begins within a week', () => {
    const soon = [{ ...missed, dueOn: '2026-01-19', fromOn: '2026-01-14' }]
    expect(drawn([], { soon })).toContain(words['home.soon'])
  })

  it('does not say so above what was missed', () => {
    const page = drawn([{ path: '/beranda', count: 1 }], { missed: [missed] })
    expect(page).toContain(words['home.missed'])
    expect(page).not.toContain(words['home.empty_ahead'])
  })
})
