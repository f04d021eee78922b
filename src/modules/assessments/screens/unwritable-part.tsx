import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { Read } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Link } from '../../../design/link.tsx'
import { classOf, formOf } from '../forms/parts.ts'
import { type Assessment, api, type SectionSeen } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; assessment: Assessment; section: SectionSeen }

/** A part that this reader does not write: how far it is, who is asked for it, and its answers when they may be read. */
export function Unwritable({ caseId, assessment, section: s }: Props) {
  const cls = classOf(s.part)
  return (
    <>
      <Banner icon="lock">
        <b>{t(s.isReadable ? 'restricted.read_only' : `restricted.${cls}`)}</b>
        <br />
        {s.savedAt
          ? t('whole.written_by', { who: s.savedBy, when: momentYear(s.savedAt), count: s.openFields })
          : t('whole.open_fields', { count: s.openFields })}
      </Banner>
      {cls === 'health' && <AskNurse {...{ caseId, assessment }} isReadable={s.isReadable} />}
      {s.isReadable && <Read of={formOf(s.part)} t={t} value={assessment.texts[s.part] ?? {}} />}
    </>
  )
}

function AskNurse({ caseId, assessment, isReadable }: Omit<Props, 'section'> & { isReadable: boolean }) {
  const { askedAt, mayAsk } = assessment.nurse
  const ask = useCommand(api.assessments.askNurse, {})
  return (
    <div className="stack stack-3">
      {askedAt && <p className="quiet">{t('nurse.asked', { at: momentYear(askedAt) })}</p>}
      <CommandRefusal of={ask} />
      <div className="row row--wrap">
        {mayAsk && !askedAt && (
          <Button busy={ask.busy} onClick={() => void ask.run({ assessmentId: assessment.assessmentId })}>
            {t('nurse.ask')}
          </Button>
        )}
        {!isReadable && <Link href={`/penerima-manfaat/${caseId}/kesehatan`}>{t('nurse.access')}</Link>}
      </div>
    </div>
  )
}
