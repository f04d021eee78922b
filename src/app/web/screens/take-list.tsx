import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { grouped } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { Actions, Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import type { lists } from '../../../modules/lists/contract.ts'
import type { referrals } from '../../../modules/referrals/contract.ts'
import { listForm } from '../../../modules/referrals/forms/register.ts'
import { api } from '../../../modules/referrals/screens/api.ts'
import { LetterFields } from '../../../modules/referrals/screens/new-from.tsx'
import { PlaceFields } from '../../../modules/referrals/screens/new-story.tsx'
import { t } from '../../../modules/referrals/screens/words.ts'
import { navigate } from '../client/route.ts'
import { useCommand } from '../client/use-command.ts'
import { useForm } from '../client/use-form.ts'

type List = z.output<typeof lists.page.output>
type Taken = z.output<typeof referrals.takeList.output>

type Props = {
  list: List
  dropping: (forget: () => void) => ReactNode
  forget: () => Promise<void>
  whyOpen: (code: string) => string
}

/** The letter the list belongs to, who handles it, and the one button that makes referrals. */
export function TakeList({ list, dropping, forget: forgetRows, whyOpen }: Props) {
  const { office, number, date: datedOn, title } = list.letter
  const draft = useForm(
    listForm,
    t,
    `impor/${list.listId}/form`,
    toDraft(listForm, { letter: { office, number, datedOn, subject: title?.slice(0, 200), receivedOn: list.today } }),
  )
  const forget = () => {
    // what could not be thrown away now stands on Beranda, where it can be
    void draft
      .discard()
      .then(forgetRows)
      .catch(() => undefined)
  }
  const [saved, setSaved] = useState<number | null>(list.state === 'saving' ? list.saved : null)
  const save = useCommand(api.referrals.takeList, { changes: [] })
  const more = useCommand(api.referrals.takeMore, { changes: [], portions: true })
  /** Portion by portion, each safe by itself. Whatever stops it here: the list says how far it is, and anybody goes on. */
  const goOn = async (last: Taken | undefined) => {
    let done = last
    while (done && done.left > 0) {
      setSaved(done.imported + done.alreadyHere)
      done = await more.run({ listId: list.listId })
    }
    if (!done) return
    forget()
    toast(t('imp.saved', { n: grouped(done.imported) }))
    navigate('/rujukan')
  }
  const send = () => void save.run({ ...draft.input(), listId: list.listId, version: list.version }).then(goOn)
  const f = draft.fields(save)
  const busy = save.busy || more.busy
  if (saved !== null)
    return (
      <div className="stack stack-5 imp__save">
        <Banner kind={more.refusal ? 'attention' : 'info'} live>
          <p>{t('imp.half_saved', { n: grouped(saved), all: grouped(list.toSave) })}</p>
          <progress value={saved} max={Math.max(list.toSave, saved)} aria-label={t('imp.progress')} />
          <p className="small">{more.sentence ?? t('imp.half_note')}</p>
        </Banner>
        <Actions>
          <LinkButton href="/rujukan">{t('imp.later')}</LinkButton>
          <Button
            kind="primary"
            busy={busy}
            busyWord={t('saving')}
            onClick={() => void more.run({ listId: list.listId }).then(goOn)}
          >
            {t('imp.save_rest')}
          </Button>
        </Actions>
      </div>
    )
  return (
    <>
      <div className="stack stack-5 imp__save">
        <div className="cols cols--even">
          <Section title={t('imp.letter')}>
            <Card body>
              <div className="stack">
                <LetterFields f={f} />
              </div>
            </Card>
          </Section>
          <PlaceFields f={f} />
        </div>
        {dropping(forget)}
        {save.refusal && (
          <Banner kind={save.clash ? 'attention' : 'danger'} live>
            <p>{save.sentence}</p>
            {save.refusal.code === 'list_not_decided' && (
              <ul>
                {save.refusal.issues.slice(0, 10).map((i) => (
                  <li key={i.path.join(' ')}>
                    {t('imp.row')} {String(i.path[0])}: {whyOpen(i.code)}
                  </li>
                ))}
              </ul>
            )}
          </Banner>
        )}
      </div>
      <Actions>
        <p className="grow">
          <b>{t('imp.ready_count', { n: grouped(list.toSave) })}</b>{' '}
          {list.openQuestions > 0 && (
            <span className="quiet nowrap">{t('imp.open_count', { n: grouped(list.openQuestions) })}</span>
          )}
        </p>
        <LinkButton href="/rujukan">{t('imp.later')}</LinkButton>
        <Button kind="primary" busy={busy} busyWord={t('saving')} onClick={send}>
          {t('imp.save', { n: grouped(list.toSave) })}
        </Button>
      </Actions>
    </>
  )
}
