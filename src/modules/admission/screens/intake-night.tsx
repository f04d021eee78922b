import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, timeTyped, todayKey } from '../../../app/web/client/days.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Actions } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { LATE_REASONS } from '../rules.ts'
import { api } from './api.ts'
import type { StepProps, UseBed } from './intake-parts.ts'
import { useNightAnswers } from './night-answers.ts'
import { NightClash } from './night-clash.tsx'
import { t } from './words.ts'

/** Step 4: is she safe for tonight? Bed, routine medicine, how she feels here, who may know. */
export function IntakeNight({ draft, page, state, useBed }: StepProps & { useBed: UseBed }) {
  const { body, set } = draft
  const bed = useBed(page.caseId)
  const tracks = useTracks()
  const mayAsk = useMay('contacts.keep') && page.maySeeStory
  const [registerNo, setRegisterNo] = useState(state.registerNo)
  const [said, setSaid] = useState<string>()
  const admit = useCommand(api.admission.admit, {
    changes: [api.cases.page, api.cases.list, api.admission.intake, api.admission.arriving],
  })
  // what the server judges to the minute in the zone of the house, the form sees in days
  const arrived = readDate(body.arrivedOn)
  const isLate = arrived.kind === 'date' && arrived.iso < todayKey()
  const night = useNightAnswers(page, draft, mayAsk)
  const { answers, stored } = night
  const submit = async (version?: number) => {
    const on = readDate(body.arrivedOn)
    const time = timeTyped(body.arrivedTime)
    if (!registerNo && (on.kind !== 'date' || time === null)) return setSaid(t('night.need_arrival'))
    if (night.isMissing) return setSaid(t('night.need_answers'))
    setSaid(undefined)
    let number = registerNo
    if (!number && on.kind === 'date' && time !== null) {
      const done = await admit.run({
        caseId: page.caseId,
        arrivedOn: on.iso,
        arrivedTime: time,
        ...(body.intakeId && { intakeId: body.intakeId }),
        ...(body.track && { track: body.track }),
        ...(isLate && body.lateBecause && { lateBecause: body.lateBecause }),
      })
      if (!done) return
      number = done.registerNo
      setRegisterNo(number)
    }
    if (!(await bed.save())) return
    if (!(await night.save(version))) return
    await draft.discard()
    toast(t('night.saved', { number: number ?? '' }))
    navigate(`/penerima-manfaat/${page.caseId}`)
  }
  return (
    <form
      className="stack stack-5 measure"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {registerNo ? (
        <Banner kind="done">{t('night.registered', { number: registerNo })}</Banner>
      ) : (
        <div className="intake__form">
          <DateFields
            className="span-3"
            legend={t('night.arrived')}
            value={body.arrivedOn}
            onChange={(arrivedOn) => set({ arrivedOn })}
          />
          <TextField
            personal
            className="span-2 field--end"
            label={t('night.time')}
            value={body.arrivedTime}
            onChange={(arrivedTime) => set({ arrivedTime })}
            width="6"
            inputMode="numeric"
          />
          {state.intakes.length > 1 && (
            <Select
              className="span-3"
              label={t('night.intake')}
              value={body.intakeId}
              onChange={(intakeId) => set({ intakeId })}
              options={state.intakes.map((i) => ({ value: i.id, label: i.name }))}
            />
          )}
        </div>
      )}
      {!registerNo && isLate && (
        <Select
          label={t('night.late')}
          placeholder={t('night.late_choose')}
          value={body.lateBecause}
          onChange={(lateBecause) => set({ lateBecause })}
          options={LATE_REASONS.map((code) => ({ value: code, label: t(`late.${code}`) }))}
        />
      )}
      {!registerNo && (
        <Select
          label={t('night.track')}
          placeholder={t('night.track_later')}
          value={body.track}
          onChange={(track) => set({ track })}
          options={tracks.choices(body.track)}
        />
      )}
      {bed.field}
      {mayAsk ? (
        <>
          {stored && <p className="small quiet">{t('night.stored', { who: stored.by, at: momentOf(stored.at) })}</p>}
          <Segmented
            name="obat"
            legend={t('night.medicine')}
            value={answers.routineMedicine}
            onChange={(routineMedicine) => set({ routineMedicine })}
            options={(['yes', 'no', 'unknown'] as const).map((v) => ({ value: v, label: t(`medicine.${v}`) }))}
          />
          <Segmented
            name="aman"
            legend={t('night.safe')}
            hint={t('night.safe_hint')}
            value={answers.feelsSafe}
            onChange={(feelsSafe) => set({ feelsSafe })}
            options={(['yes', 'no', 'no_answer'] as const).map((v) => ({ value: v, label: t(`safe.${v}`) }))}
          />
          <TextArea
            label={t('night.may_know')}
            value={answers.mayKnow}
            onChange={(mayKnow) => set({ mayKnow })}
            rows={2}
            optional
          />
        </>
      ) : (
        <p className="quiet">{t('night.asked_by_worker')}</p>
      )}
      {said && (
        <Banner kind="attention" live>
          {said}
        </Banner>
      )}
      <CommandRefusal of={admit} />
      <CommandRefusal of={night.command} />
      {night.theirs && (
        <NightClash
          yours={answers}
          theirs={night.theirs}
          onYours={(version) => void submit(version)}
          onTheirs={() => void night.takeTheirs()}
        />
      )}
      <Actions className="form-do">
        <p className="grow small quiet">{t('night.note')}</p>
        <Button kind="primary" type="submit" busy={admit.busy || night.command.busy}>
          {t('night.save')}
        </Button>
      </Actions>
    </form>
  )
}
