import { useState } from 'react'
import { DataTable } from '../../../design/data-table.tsx'
import { TabPanels, Tabs } from '../../../design/tabs.tsx'
import { TaskList } from '../../../design/task-list.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { Timeline } from '../../../design/timeline.tsx'
import type { Order } from '../../../kernel/list.ts'
import { Part } from './kit-part.tsx'

const PEOPLE = [
  { name: 'Ibu Hartini', stage: 'Pelaksanaan', here: '92%' },
  { name: 'Mbak Yuliana', stage: 'Rencana', here: '–' },
]

export function RowsPart({ side }: { side: string }) {
  const [tab, setTab] = useState('day')
  const [sorting, setSorting] = useState<Order>({ by: 'name', down: false })
  return (
    <>
      <Part title="Daftar tugas">
        <TaskList
          card
          tasks={[
            { id: '1', label: 'Persetujuan tercatat', href: '/komponen', status: { kind: 'full' } },
            { id: '2', label: 'Ringkasan kemajuan', href: '/komponen', status: { kind: 'doing' } },
            { id: '3', label: 'Pendapat instruktur jahit', status: { kind: 'wait', who: 'Bu Ani' } },
          ]}
        />
      </Part>
      <Part title="Tab dan linimasa">
        <Tabs
          label={`Contoh tab ${side}`}
          current="/komponen"
          tabs={[
            { href: '/komponen', label: 'Linimasa' },
            { href: '/komponen?rencana', label: 'Rencana' },
            { href: '/komponen?surat', label: 'Surat', count: 2 },
          ]}
        />
        <Timeline
          days={[
            {
              id: 'today',
              label: 'Hari ini',
              note: 'Selasa, 7 April',
              events: [
                {
                  id: '1',
                  time: '09.10',
                  icon: 'message-circle',
                  title: 'Konseling',
                  by: 'Rizal',
                  text: 'Menghitung harga jual daster.',
                },
                {
                  id: '2',
                  time: '08.30',
                  icon: 'first-aid-kit',
                  title: 'Kejadian: sakit kepala',
                  by: 'perawat',
                  kind: 'alert',
                },
                { id: '3', time: '08.00', icon: 'lock', title: 'Catatan terbatas · psikolog', kind: 'closed' },
              ],
            },
          ]}
        />
        <TabPanels
          label={`Contoh panel ${side}`}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'day', label: 'Hari' },
            { value: 'week', label: 'Minggu' },
          ]}
        >
          <p>{tab === 'day' ? 'Isi hari ini' : 'Isi minggu ini'}</p>
        </TabPanels>
      </Part>
      <Part title="Tabel">
        <DataTable
          caption={`Contoh tabel ${side}`}
          rows={PEOPLE}
          rowKey={(row) => row.name}
          sorting={sorting}
          onSort={setSorting}
          columns={[
            { key: 'name', label: 'Nama', head: true, sort: true, cell: (row) => row.name },
            { key: 'stage', label: 'Tahap', cell: (row) => row.stage },
            { key: 'here', label: 'Hadir', right: true, cell: (row) => row.here },
          ]}
        />
      </Part>
      <Part title="Angka yang membuka daftarnya">
        <Tiles>
          <StatTile num="41" word="tinggal di sini" href="/komponen" />
          <StatTile num="88%" word="kehadiran kelas" was="Oktober 84%" href="/komponen" on />
        </Tiles>
      </Part>
    </>
  )
}
