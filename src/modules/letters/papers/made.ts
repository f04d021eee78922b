// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.
import type { PaperMaker } from '../making/maker.ts'
import { maker as baHapusAlatMaker } from './ba-hapus-alat/maker.ts'
import { word as baHapusAlatWord } from './ba-hapus-alat/word.ts'
import { maker as baOpnameMaker } from './ba-opname/maker.ts'
import { word as baOpnameWord } from './ba-opname/word.ts'
import { maker as balasanSeleksiMaker } from './balasan-seleksi/maker.ts'
import { word as balasanSeleksiWord } from './balasan-seleksi/word.ts'
import type { MadePaper } from './codes.ts'
import { maker as daftarHadirMaker } from './daftar-hadir/maker.ts'
import { word as daftarHadirWord } from './daftar-hadir/word.ts'
import { maker as f01Maker } from './f01/maker.ts'
import { word as f01Word } from './f01/word.ts'
import { maker as f03Maker } from './f03/maker.ts'
import { word as f03Word } from './f03/word.ts'
import { maker as f04F05Maker } from './f04-f05/maker.ts'
import { word as f04F05Word } from './f04-f05/word.ts'
import { maker as f06Maker } from './f06/maker.ts'
import { word as f06Word } from './f06/word.ts'
import { maker as f07Maker } from './f07/maker.ts'
import { word as f07Word } from './f07/word.ts'
import { maker as f08Maker } from './f08/maker.ts'
import { word as f08Word } from './f08/word.ts'
import { maker as f09Maker } from './f09/maker.ts'
import { word as f09Word } from './f09/word.ts'
import { maker as f10Maker } from './f10/maker.ts'
import { word as f10Word } from './f10/word.ts'
import { maker as f11Maker } from './f11/maker.ts'
import { word as f11Word } from './f11/word.ts'
import { maker as f12Maker } from './f12/maker.ts'
import { word as f12Word } from './f12/word.ts'
import { maker as f12KesehatanMaker } from './f12-kesehatan/maker.ts'
import { word as f12KesehatanWord } from './f12-kesehatan/word.ts'
import { maker as f12KeselamatanMaker } from './f12-keselamatan/maker.ts'
import { word as f12KeselamatanWord } from './f12-keselamatan/word.ts'
import { maker as f13Maker } from './f13/maker.ts'
import { word as f13Word } from './f13/word.ts'
import { maker as f14Maker } from './f14/maker.ts'
import { word as f14Word } from './f14/word.ts'
import { maker as f15Maker } from './f15/maker.ts'
import { word as f15Word } from './f15/word.ts'
import { maker as f16Maker } from './f16/maker.ts'
import { word as f16Word } from './f16/word.ts'
import { maker as f17Maker } from './f17/maker.ts'
import { word as f17Word } from './f17/word.ts'
import { maker as f18Maker } from './f18/maker.ts'
import { word as f18Word } from './f18/word.ts'
import { maker as f20Maker } from './f20/maker.ts'
import { word as f20Word } from './f20/word.ts'
import { maker as f21Maker } from './f21/maker.ts'
import { word as f21Word } from './f21/word.ts'
import { maker as f22Maker } from './f22/maker.ts'
import { word as f22Word } from './f22/word.ts'
import { maker as f23Maker } from './f23/maker.ts'
import { word as f23Word } from './f23/word.ts'
import { maker as f24Maker } from './f24/maker.ts'
import { word as f24Word } from './f24/word.ts'
import { maker as f25Maker } from './f25/maker.ts'
import { word as f25Word } from './f25/word.ts'
import { maker as f27Maker } from './f27/maker.ts'
import { word as f27Word } from './f27/word.ts'
import { maker as f28Maker } from './f28/maker.ts'
import { word as f28Word } from './f28/word.ts'
import { maker as f29Maker } from './f29/maker.ts'
import { word as f29Word } from './f29/word.ts'
import { maker as f30Maker } from './f30/maker.ts'
import { word as f30Word } from './f30/word.ts'
import { maker as f31Maker } from './f31/maker.ts'
import { word as f31Word } from './f31/word.ts'
import { maker as f33Maker } from './f33/maker.ts'
import { word as f33Word } from './f33/word.ts'
import { maker as f34Maker } from './f34/maker.ts'
import { word as f34Word } from './f34/word.ts'
import { maker as f35Maker } from './f35/maker.ts'
import { word as f35Word } from './f35/word.ts'
import { maker as f36Maker } from './f36/maker.ts'
import { word as f36Word } from './f36/word.ts'
import { maker as f37Maker } from './f37/maker.ts'
import { word as f37Word } from './f37/word.ts'
import { maker as f38Maker } from './f38/maker.ts'
import { word as f38Word } from './f38/word.ts'
import { maker as f39Maker } from './f39/maker.ts'
import { word as f39Word } from './f39/word.ts'
import { maker as f40Maker } from './f40/maker.ts'
import { word as f40Word } from './f40/word.ts'
import { maker as laporanPerkembanganMaker } from './laporan-perkembangan/maker.ts'
import { word as laporanPerkembanganWord } from './laporan-perkembangan/word.ts'
import type { WordForm } from './naskah/word-form.ts'
import { maker as pernyataanRahasiaMaker } from './pernyataan-rahasia/maker.ts'
import { word as pernyataanRahasiaWord } from './pernyataan-rahasia/word.ts'
import { maker as rencanaUsahaMaker } from './rencana-usaha/maker.ts'
import { word as rencanaUsahaWord } from './rencana-usaha/word.ts'
import { maker as sertifikatMaker } from './sertifikat/maker.ts'
import { word as sertifikatWord } from './sertifikat/word.ts'
import { maker as skPenetapanMaker } from './sk-penetapan/maker.ts'
import { word as skPenetapanWord } from './sk-penetapan/word.ts'
import { maker as undanganMaker } from './undangan/maker.ts'
import { word as undanganWord } from './undangan/word.ts'

export const MAKERS: Readonly<Record<MadePaper, PaperMaker>> = {
  f01: { code: 'f01', ...f01Maker },
  undangan: { code: 'undangan', ...undanganMaker },
  'pernyataan-rahasia': { code: 'pernyataan-rahasia', ...pernyataanRahasiaMaker },
  'balasan-seleksi': { code: 'balasan-seleksi', ...balasanSeleksiMaker },
  f03: { code: 'f03', ...f03Maker },
  f06: { code: 'f06', ...f06Maker },
  'sk-penetapan': { code: 'sk-penetapan', ...skPenetapanMaker },
  f07: { code: 'f07', ...f07Maker },
  f11: { code: 'f11', ...f11Maker },
  f08: { code: 'f08', ...f08Maker },
  f09: { code: 'f09', ...f09Maker },
  f10: { code: 'f10', ...f10Maker },
  'f04-f05': { code: 'f04-f05', ...f04F05Maker },
  f12: { code: 'f12', ...f12Maker },
  'f12-kesehatan': { code: 'f12-kesehatan', ...f12KesehatanMaker },
  'f12-keselamatan': { code: 'f12-keselamatan', ...f12KeselamatanMaker },
  f13: { code: 'f13', ...f13Maker },
  f14: { code: 'f14', ...f14Maker },
  f15: { code: 'f15', ...f15Maker },
  f16: { code: 'f16', ...f16Maker },
  f17: { code: 'f17', ...f17Maker },
  f23: { code: 'f23', ...f23Maker },
  f18: { code: 'f18', ...f18Maker },
  f28: { code: 'f28', ...f28Maker },
  'rencana-usaha': { code: 'rencana-usaha', ...rencanaUsahaMaker },
  f29: { code: 'f29', ...f29Maker },
  f20: { code: 'f20', ...f20Maker },
  f21: { code: 'f21', ...f21Maker },
  f22: { code: 'f22', ...f22Maker },
  f24: { code: 'f24', ...f24Maker },
  f25: { code: 'f25', ...f25Maker },
  f27: { code: 'f27', ...f27Maker },
  f31: { code: 'f31', ...f31Maker },
  f30: { code: 'f30', ...f30Maker },
  f33: { code: 'f33', ...f33Maker },
  f34: { code: 'f34', ...f34Maker },
  f36: { code: 'f36', ...f36Maker },
  f37: { code: 'f37', ...f37Maker },
  f38: { code: 'f38', ...f38Maker },
  f40: { code: 'f40', ...f40Maker },
  f39: { code: 'f39', ...f39Maker },
  f35: { code: 'f35', ...f35Maker },
  'ba-opname': { code: 'ba-opname', ...baOpnameMaker },
  'ba-hapus-alat': { code: 'ba-hapus-alat', ...baHapusAlatMaker },
  'daftar-hadir': { code: 'daftar-hadir', ...daftarHadirMaker },
  sertifikat: { code: 'sertifikat', ...sertifikatMaker },
  'laporan-perkembangan': { code: 'laporan-perkembangan', ...laporanPerkembanganMaker },
}

/** Every paper that a letter is made of may also be had in Word, from a template of the centre's own. */
export const WORD_FORMS: Readonly<Record<MadePaper, WordForm>> = {
  f01: f01Word,
  undangan: undanganWord,
  'pernyataan-rahasia': pernyataanRahasiaWord,
  'balasan-seleksi': balasanSeleksiWord,
  f03: f03Word,
  f06: f06Word,
  'sk-penetapan': skPenetapanWord,
  f07: f07Word,
  f11: f11Word,
  f08: f08Word,
  f09: f09Word,
  f10: f10Word,
  'f04-f05': f04F05Word,
  f12: f12Word,
  'f12-kesehatan': f12KesehatanWord,
  'f12-keselamatan': f12KeselamatanWord,
  f13: f13Word,
  f14: f14Word,
  f15: f15Word,
  f16: f16Word,
  f17: f17Word,
  f23: f23Word,
  f18: f18Word,
  f28: f28Word,
  'rencana-usaha': rencanaUsahaWord,
  f29: f29Word,
  f20: f20Word,
  f21: f21Word,
  f22: f22Word,
  f24: f24Word,
  f25: f25Word,
  f27: f27Word,
  f31: f31Word,
  f30: f30Word,
  f33: f33Word,
  f34: f34Word,
  f36: f36Word,
  f37: f37Word,
  f38: f38Word,
  f40: f40Word,
  f39: f39Word,
  f35: f35Word,
  'ba-opname': baOpnameWord,
  'ba-hapus-alat': baHapusAlatWord,
  'daftar-hadir': daftarHadirWord,
  sertifikat: sertifikatWord,
  'laporan-perkembangan': laporanPerkembanganWord,
}
