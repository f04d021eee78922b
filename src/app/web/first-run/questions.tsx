import { type FormEvent, type ReactNode, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ErrorSummary, type FieldProblem } from '../../../design/error-summary.tsx'
import { PersonFields, type PersonText, personProblems } from '../../../modules/access/screens/person-fields.tsx'
import type { ProfileText } from '../../../modules/centres/forms/profile.ts'
import { ProfileFields } from '../../../modules/centres/screens/profile-fields.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused, type Refused } from '../client/refused.ts'
import { type Made, make } from './make.ts'
import { t } from './words.ts'

type Step<V> = {
  value: V
  onChange: (value: V) => void
  check: (value: V) => FieldProblem[]
  onNext: () => void
  onBack?: (() => void) | undefined
}

/** Looks at the fields when one wants to go on; the first problem takes the focus. */
function useChecked<V>(value: V, check: (value: V) => FieldProblem[]) {
  const [tried, setTried] = useState(0)
  const problems = tried > 0 ? check(value) : []
  return {
    problems,
    tried,
    pass: () => {
      setTried(tried + 1)
      return check(value).length === 0
    },
  }
}

function Form({
  title,
  why,
  onSubmit,
  tried,
  problems,
  children,
}: {
  title: string
  why?: string | undefined
  onSubmit: () => void
  tried: number
  problems: readonly FieldProblem[]
  children: ReactNode
}) {
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div>
        <h2>{title}</h2>
        {why && <p className="quiet">{why}</p>}
      </div>
      {problems.length > 0 && <ErrorSummary key={tried} problems={problems} />}
      {children}
    </form>
  )
}

const Buttons = ({ onBack, children }: { onBack?: (() => void) | undefined; children: ReactNode }) => (
  <div className="row row--wrap">
    {children}
    {onBack && <Button onClick={onBack}>{t('back')}</Button>}
  </div>
)

export function CentreStep({ value, onChange, check, onNext }: Step<ProfileText>) {
  const { problems, tried, pass } = useChecked(value, check)
  return (
    <Form
      title={t('centre.title')}
      why={t('stays')}
      onSubmit={() => pass() && onNext()}
      tried={tried}
      problems={problems}
    >
      <ProfileFields value={value} onChange={onChange} problems={problems} />
      <Buttons>
        <Button kind="primary" type="submit">
          {t('next')}
        </Button>
      </Buttons>
    </Form>
  )
}

export function HeadStep({ value, onChange, check, onNext, onBack }: Step<PersonText>) {
  const { problems, tried, pass } = useChecked(value, check)
  return (
    <Form
      title={t('head.title')}
      why={t('head.why')}
      onSubmit={() => pass() && onNext()}
      tried={tried}
      problems={problems}
    >
      <PersonFields of="head" value={value} onChange={onChange} problems={problems} />
      <Buttons onBack={onBack}>
        <Button kind="primary" type="submit">
          {t('next')}
        </Button>
      </Buttons>
    </Form>
  )
}

type Last = {
  value: PersonText
  onChange: (value: PersonText) => void
  centre: ProfileText
  head: PersonText
  onBack: () => void
  onMade: (made: Made) => void
}

/** The last question; sending it makes everything at once, and nothing stands after a refusal. */
export function WorkerStep({ value, onChange, centre, head, onBack, onMade }: Last) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const { problems, tried, pass } = useChecked(value, (p) => {
    const same =
      p.username.trim() !== '' && p.username.trim() === head.username.trim()
        ? [{ id: 'worker-username', text: t('same_username') }]
        : []
    return [...personProblems(p, 'worker'), ...same]
  })
  const submit = async () => {
    if (busy || !pass()) return
    setBusy(true)
    setRefused(undefined)
    try {
      onMade(await make(centre, head, value))
    } catch (error) {
      setRefused(asRefused(error))
      setBusy(false)
    }
  }
  return (
    <Form
      title={t('worker.title')}
      why={t('worker.why')}
      onSubmit={() => void submit()}
      tried={tried}
      problems={problems}
    >
      {refused && (
        <Banner kind="danger" live>
          {sentenceFor(refused)}
        </Banner>
      )}
      <PersonFields of="worker" value={value} onChange={onChange} problems={problems} />
      <Banner kind="attention">{t('check.why')}</Banner>
      <Buttons onBack={onBack}>
        <Button kind="primary" type="submit" icon="key" busy={busy} busyWord={t('making')}>
          {t('make')}
        </Button>
      </Buttons>
    </Form>
  )
}
