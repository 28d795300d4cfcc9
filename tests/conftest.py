"""What several tests need: the repository's examples and a form to change."""

from __future__ import annotations

import os

# Two threads of numpy on two cores are slower than one; set before anything imports it.
for _pool in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

CURE = "not fresh; run: nox -s pages (or: python -m tests.pages), and read the difference"
REPOSITORY = Path(__file__).parent.parent
EXAMPLES = sorted((REPOSITORY / "examples").glob("*.yaml"))

FORM = """\
jenis: bimtek
kegiatan: Bimbingan Teknis Penulisan Siaran Pers
penyelenggara:
  nama: Rumah Tahanan Negara Kelas IIB Demak
  singkatan: Rutan Demak
tanggal: 11/3/2025
pukul: 08.30
tempat: {nama: Aula Rutan Demak, kota: Demak, provinsi: Jawa Tengah}
materi: menulis siaran pers
tujuan: petugas humas mampu menulis siaran pers yang lengkap
hasil: 24 petugas humas dari enam unit menyelesaikan siaran pers siap kirim
peserta: {jumlah: 24, satuan: petugas humas, asal: enam unit}
jalannya:
  - peserta berlatih menulis teras berita
  - setiap kelompok menyunting naskah kelompok lain
narasumber:
  - nama: Sri Wahyuni
    jabatan: Kepala Rutan Demak
    nama_sapaan: Wahyuni
    kutipan:
      - Warga berhak mengetahui layanan kami.
      - Kalau faktanya lengkap, redaksi tidak perlu menelepon dua kali.
  - nama: Dimas Prakoso
    jabatan: Redaktur Harian Pesisir
    nama_sapaan: Dimas
    pokok:
      - kesalahan nama masih sering ditemukan
    kutipan:
      - Periksa nama sebelum menekan tombol kirim.
tindak_lanjut: Naskah terbaik akan dimuat pada akhir Maret 2025.
"""


@pytest.fixture
def form_file(tmp_path: Path) -> Path:
    """A complete form on disk."""
    path = tmp_path / "formulir.yaml"
    path.write_text(FORM, encoding="utf-8")
    return path
