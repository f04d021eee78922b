import { useState } from 'react'
import { Checkbox, CheckboxGroup, Switch } from '../../../design/checkbox.tsx'
import { Chips, Segmented } from '../../../design/choices.tsx'
import { boxesOf, type DateBoxes } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { SecretField, TextField } from '../../../design/text-field.tsx'
import { Part } from './kit-part.tsx'

const KINDS = ['Konseling', 'Mediasi', 'Telepon'].map((value) => ({ value, label: value }))
const READERS = ['Tim kasus', 'Saya dan Kepala', 'Psikolog'].map((value) => ({ value, label: value }))

export function FormPart({ side }: { side: string }) {
  return (
    <>
      <TextsPart side={side} />
      <ChoicesPart side={side} />
    </>
  )
}

function TextsPart({ side }: { side: string }) {
  const [name, setName] = useState('Suryani')
  const [nik, setNik] = useState('9910 0145 0898 000')
  const [secret, setSecret] = useState('rumah kapas hujan pagi perahu')
  const [note, setNote] = useState('Menghitung harga jual daster.')
  const [date, setDate] = useState<DateBoxes>(boxesOf('1998-08-05'))
  const [reader, setReader] = useState('Tim kasus')
  return (
    <Part title="Isian">
      <TextField label="Nama panggilan" personal value={name} onChange={setName} />
      <TextField
        id={`nik-${side}`}
        label="NIK"
        optional
        code
        personal
        inputMode="numeric"
        error="Belum tersimpan. NIK harus 16 angka, baru terisi 15."
        value={nik}
        onChange={setNik}
      />
      <SecretField label="Frasa sandi" hint="Lima kata, dipisah spasi." value={secret} onChange={setSecret} />
      <TextArea label="Apa yang dibahas" value={note} onChange={setNote} save={{ state: 'draft', at: '09.30' }} />
      <DateFields legend="Tanggal lahir" estimate value={date} onChange={setDate} />
      <Select label="Yang boleh membaca" value={reader} onChange={setReader} options={READERS} />
      <FileDrop
        label="Hasil pindai"
        accept="image/jpeg,image/png,.pdf"
        maxBytes={10_000_000}
        onFiles={() => undefined}
        files={[{ id: '1', name: 'surat-034.pdf', note: '1,2 MB' }]}
        onRemove={() => undefined}
      />
    </Part>
  )
}

function ChoicesPart({ side }: { side: string }) {
  const [kind, setKind] = useState('Konseling')
  const [kinds, setKinds] = useState(['Konseling', 'Telepon'])
  const [device, setDevice] = useState('shared')
  const [attention, setAttention] = useState(true)
  const [on, setOn] = useState(true)
  return (
    <Part title="Pilihan">
      <Segmented legend="Jenis sesi" name={`kind-${side}`} options={KINDS} value={kind} onChange={setKind} />
      <Chips legend="Tujuan terkait" options={KINDS} value={kinds} onChange={setKinds} />
      <RadioCards
        legend="Perangkat ini"
        name={`device-${side}`}
        value={device}
        onChange={setDevice}
        options={[
          { value: 'shared', label: 'Dipakai bersama', note: 'Terkunci setelah 5 menit diam.' },
          { value: 'personal', label: 'HP saya sendiri' },
        ]}
      />
      <CheckboxGroup legend="Yang hadir" options={READERS} value={['Psikolog']} onChange={() => undefined} />
      <Checkbox label="Perlu perhatian tim" checked={attention} onChange={setAttention} />
      <Switch label="Ingatkan lewat agenda" note="Berlaku seketika" checked={on} onChange={setOn} />
    </Part>
  )
}
