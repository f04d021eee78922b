import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { checkForm } from '../forms/check.ts'
import { api, type Found } from './api.ts'
import { t } from './words.ts'

const KIND = { valid: 'done', cancelled: 'attention', unknown: 'danger' } as const

/** Periksa kode surat: whether the paper in somebody's hand is one of the house. */
export function CheckLetter() {
  const [found, setFound] = useState<(Found & { of: string }) | null>(null)
  const form = useShortForm(checkForm, t, emptyDraft(checkForm, { today: todayKey() }))
  const check = useCommand(api.letterChecks.check, {
    changes: [],
    onDone: (answer, { code }) => setFound({ ...answer, of: code }),
  })
  return (
    <>
      <PageHead title={t('check.title')} note={t('check.note')} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void check.run(form.input())
        }}
      >
        <Fields of={form.fields({ issue: check.issue })} />
        <CommandRefusal of={check} />
        <Button type="submit" kind="primary" icon="search" busy={check.busy}>
          {t('check.do')}
        </Button>
        {found && found.of === form.body.code.trim() && <Answer {...found} />}
      </form>
    </>
  )
}

function Answer({ found, number, datedOn, isCertified }: Found) {
  return (
    <Banner kind={KIND[found]} live>
      <p>
        <b>{t(`check.${found}`)}</b>
      </p>
      {number && <p className="code">{t('check.number', { number })}</p>}
      {datedOn && <p>{t('check.dated', { day: fullDay(datedOn) })}</p>}
      {isCertified && <p>{t('check.certified')}</p>}
      <p className="quiet">{t(found === 'unknown' ? 'check.unknown_why' : 'check.again')}</p>
    </Banner>
  )
}
