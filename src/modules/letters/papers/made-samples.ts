// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.
import baHapusAlat from './ba-hapus-alat/sample.json' with { type: 'json' }
import baOpname from './ba-opname/sample.json' with { type: 'json' }
import balasanSeleksi from './balasan-seleksi/sample.json' with { type: 'json' }
import type { MadePaper } from './codes.ts'
import daftarHadir from './daftar-hadir/sample.json' with { type: 'json' }
import f01 from './f01/sample.json' with { type: 'json' }
import f03 from './f03/sample.json' with { type: 'json' }
import f04F05 from './f04-f05/sample.json' with { type: 'json' }
import f06 from './f06/sample.json' with { type: 'json' }
import f07 from './f07/sample.json' with { type: 'json' }
import f08 from './f08/sample.json' with { type: 'json' }
import f09 from './f09/sample.json' with { type: 'json' }
import f10 from './f10/sample.json' with { type: 'json' }
import f11 from './f11/sample.json' with { type: 'json' }
import f12 from './f12/sample.json' with { type: 'json' }
import f12Kesehatan from './f12-kesehatan/sample.json' with { type: 'json' }
import f12Keselamatan from './f12-keselamatan/sample.json' with { type: 'json' }
import f13 from './f13/sample.json' with { type: 'json' }
import f14 from './f14/sample.json' with { type: 'json' }
import f15 from './f15/sample.json' with { type: 'json' }
import f16 from './f16/sample.json' with { type: 'json' }
import f17 from './f17/sample.json' with { type: 'json' }
import f18 from './f18/sample.json' with { type: 'json' }
import f20 from './f20/sample.json' with { type: 'json' }
import f21 from './f21/sample.json' with { type: 'json' }
import f22 from './f22/sample.json' with { type: 'json' }
import f23 from './f23/sample.json' with { type: 'json' }
import f24 from './f24/sample.json' with { type: 'json' }
import f25 from './f25/sample.json' with { type: 'json' }
import f27 from './f27/sample.json' with { type: 'json' }
import f28 from './f28/sample.json' with { type: 'json' }
import f29 from './f29/sample.json' with { type: 'json' }
import f30 from './f30/sample.json' with { type: 'json' }
import f31 from './f31/sample.json' with { type: 'json' }
import f33 from './f33/sample.json' with { type: 'json' }
import f34 from './f34/sample.json' with { type: 'json' }
import f35 from './f35/sample.json' with { type: 'json' }
import f36 from './f36/sample.json' with { type: 'json' }
import f37 from './f37/sample.json' with { type: 'json' }
import f38 from './f38/sample.json' with { type: 'json' }
import f39 from './f39/sample.json' with { type: 'json' }
import f40 from './f40/sample.json' with { type: 'json' }
import laporanPerkembangan from './laporan-perkembangan/sample.json' with { type: 'json' }
import pernyataanRahasia from './pernyataan-rahasia/sample.json' with { type: 'json' }
import rencanaUsaha from './rencana-usaha/sample.json' with { type: 'json' }
import sertifikat from './sertifikat/sample.json' with { type: 'json' }
import skPenetapan from './sk-penetapan/sample.json' with { type: 'json' }
import undangan from './undangan/sample.json' with { type: 'json' }

export const SAMPLES: Readonly<Record<MadePaper, object>> = {
  f01,
  undangan,
  'pernyataan-rahasia': pernyataanRahasia,
  'balasan-seleksi': balasanSeleksi,
  f03,
  f06,
  'sk-penetapan': skPenetapan,
  f07,
  f11,
  f08,
  f09,
  f10,
  'f04-f05': f04F05,
  f12,
  'f12-kesehatan': f12Kesehatan,
  'f12-keselamatan': f12Keselamatan,
  f13,
  f14,
  f15,
  f16,
  f17,
  f23,
  f18,
  f28,
  'rencana-usaha': rencanaUsaha,
  f29,
  f20,
  f21,
  f22,
  f24,
  f25,
  f27,
  f31,
  f30,
  f33,
  f34,
  f36,
  f37,
  f38,
  f40,
  f39,
  f35,
  'ba-opname': baOpname,
  'ba-hapus-alat': baHapusAlat,
  'daftar-hadir': daftarHadir,
  sertifikat,
  'laporan-perkembangan': laporanPerkembangan,
}
